import type { Actor } from "@sipas/domain/access";
import { accept, cleanText, decide, digestOf, formatCount, type Decision } from "@sipas/domain/kernel";
import { requireStageNotClosed } from "@sipas/domain/plan";
import { findSampleBlockers, findShortfallProblems, isShort } from "@sipas/domain/sample";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { record } from "../audit/record.ts";
import { closeStage, lockPlan, openStage, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork, queryLong } from "../platform/database/copy.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import { SampleImportEntity } from "./sample-import.entity.ts";
import { SampleShortfallEntity } from "./sample-shortfall.entity.ts";
import { agencyCountsOf } from "./sample.queries.ts";
import type { CloseSampleInput } from "./sample.types.ts";

/** Closes the frame and the sample, and opens fieldwork. */
export class CloseSampleService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** Refuses with every blocker of the gate at once. */
  close(actor: Actor, input: CloseSampleInput): Promise<Decision<SurveyPlanEntity>> {
    assertCan(actor, "sample.close");
    const { planId, idempotencyKey } = input;
    const shortfalls = new Map(
      input.shortfalls.map(({ agencyCode, reason }) => [agencyCode, cleanText(reason)]),
    );
    return this.#uow.writeOnce(
      actor,
      {
        key: idempotencyKey,
        action: "sample.close",
        input: { planId, shortfalls: Object.fromEntries(shortfalls) },
      },
      async (tx) => {
        await allowLongWork(tx.manager);
        const plan = await lockPlan(tx, planId);
        const decision = await judge(tx, plan, shortfalls);
        if (!decision.ok) return decision;
        const closed = await closeStages(tx, plan, decision.value);
        return closed.ok ? accept({ subjectId: plan.id, result: plan }) : closed;
      },
      async (tx, id) => accept(await lockPlan(tx, id)),
    );
  }
}

/** The reasons that are needed, once nothing stands in the way. */
async function judge(
  tx: Tx,
  plan: SurveyPlanEntity,
  shortfalls: ReadonlyMap<string, string>,
): Promise<Decision<ReadonlyMap<string, string>>> {
  const stageState = await stageStateOf(tx.manager, plan.id, "SAMPLE");
  const open = requireStageNotClosed({ planState: plan.state, stage: "SAMPLE", stageState });
  if (!open.ok) return open;
  const agencies = await agencyCountsOf(tx.manager, plan.id);
  const names = await agencyNamesOf(tx.manager, plan.provinceCode);
  const short = new Set(agencies.filter(isShort).map(({ agencyCode }) => agencyCode));
  return decide(new Map([...shortfalls].filter(([agencyCode]) => short.has(agencyCode))), [
    ...findSampleBlockers(agencies, shortfalls, names),
    ...findShortfallProblems(shortfalls),
  ]);
}

async function closeStages(
  tx: Tx,
  plan: SurveyPlanEntity,
  shortfalls: ReadonlyMap<string, string>,
): Promise<Decision<unknown>> {
  const given = [...shortfalls];
  // A sample that was opened again is judged anew.
  await tx.manager.delete(SampleShortfallEntity, { planId: plan.id });
  if (given.length > 0) {
    await tx.manager.insert(
      SampleShortfallEntity,
      given.map(([agencyCode, reason]) => ({ planId: plan.id, agencyCode, reason })),
    );
  }
  const digest = await digestOfSample(tx, plan.id, given);
  const frame = await closeStage(tx, plan.id, "FRAME", await digestOfFiles(tx, plan.id));
  if (!frame.ok) return frame;
  const sample = await closeStage(tx, plan.id, "SAMPLE", digest);
  if (!sample.ok) return sample;
  const fieldwork = await openStage(tx, plan.id, "FIELDWORK");
  if (!fieldwork.ok) return fieldwork;
  await record(
    tx,
    "sample.close",
    { type: "surveyPlan", id: plan.id, label: `Mẫu khảo sát năm ${plan.year}` },
    [
      { label: "Cơ quan thiếu mẫu, có lý do", value: formatCount(given.length) },
      { label: "SHA-256", value: digest },
    ],
  );
  return fieldwork;
}

/** Over the digests of the files that the frame came in. */
async function digestOfFiles(tx: Tx, planId: string): Promise<string> {
  const files = await tx.manager.find(SampleImportEntity, { where: { planId }, order: { digest: "ASC" } });
  return digestOf(files.map(({ digest }) => digest));
}

/** Over every unit in the order of the lists, and the reasons; names and numbers are not in it. */
async function digestOfSample(tx: Tx, planId: string, shortfalls: readonly unknown[]): Promise<string> {
  const units = await queryLong<{ unit: unknown }>(
    tx.manager,
    `SELECT jsonb_build_array(agency_code, list, stratum, position, unit, area, enumerator) AS unit
     FROM sample_unit WHERE plan_id = $1 ORDER BY agency_code, list, stratum, position`,
    [planId],
  );
  return digestOf({ units: units.map(({ unit }) => unit), shortfalls });
}
