import { snapshotDigest, takeSnapshot, type Snapshot } from "@sipas/domain/publication";
import type { EntityManager } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import { formsOfPlan } from "../plan/plan.queries.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import { figuresOf } from "../scoring/scoring.queries.ts";
import { makingOf } from "./publication-facts.ts";
import type { ReleaseEntity } from "./release.entity.ts";

/** What a year is published as, and its digest. */
export interface YearDocument {
  readonly snapshot: Snapshot;
  readonly digest: string;
}

/** The document that the release publishes, as the data is now. */
export async function documentOf(
  manager: EntityManager,
  plan: SurveyPlanEntity,
  release: ReleaseEntity,
): Promise<YearDocument> {
  const run = await manager.findOneByOrFail(ScoreRunEntity, { id: release.runId });
  const province = await manager.findOneByOrFail(ProvinceEntity, { code: plan.provinceCode });
  const { decisionNumber, decisionDate, signerName, competenceLine } = release;
  const frame = {
    edition: release.edition,
    year: plan.year,
    province: { code: province.code, name: province.name },
    synthetic: run.synthetic,
    decision: { decisionNumber, decisionDate, signerName, competenceLine },
    // A plan is issued by a Decision with number and date; the database holds it to that.
    plan: { decisionNumber: plan.decisionNumber, decisionDate: plan.decisionDate! },
    making: await makingOf(manager, run),
    method: run.method,
    run: {
      number: run.number,
      algorithmVersion: run.algorithmVersion,
      inputDigest: run.inputDigest,
      resultDigest: run.resultDigest,
    },
  };
  const snapshot = takeSnapshot(frame, await figuresOf(manager, run.id), {
    agencies: await agencyNamesOf(manager, plan.provinceCode),
    blocks: plan.blocks,
    forms: await formsOfPlan(manager, plan.id),
  });
  return { snapshot, digest: snapshotDigest(snapshot) };
}

/** The digest of what confirming the release would publish now; of what it has published once it has. */
export async function previewDigestOf(manager: EntityManager, release: ReleaseEntity): Promise<string> {
  if (release.digest !== null) return release.digest;
  const plan = await manager.findOneByOrFail(SurveyPlanEntity, { id: release.planId });
  return (await documentOf(manager, plan, release)).digest;
}
