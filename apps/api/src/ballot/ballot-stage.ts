import { findBallotBlockers, MOST_NAMED, type FoundBallot, type FoundBallots } from "@sipas/domain/ballot";
import { accept, decide, formatCount, type Decision, type Problem } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import { agencyNamesOf } from "../agency/agency.queries.ts";
import { record } from "../audit/record.ts";
import { closeStage, lockPlan, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork, queryLong } from "../platform/database/copy.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { ballotDigest } from "./ballot-lines.ts";
import { BallotEntity } from "./ballot.entity.ts";

/** All that keeps the entry of a plan's ballots from being closed now; needs a transaction. */
export async function ballotBlockers(
  manager: EntityManager,
  plan: Pick<SurveyPlanEntity, "id" | "state" | "provinceCode">,
): Promise<readonly Problem[]> {
  await allowLongWork(manager);
  const facts = {
    planState: plan.state,
    fieldwork: await stageStateOf(manager, plan.id, "FIELDWORK"),
    ballots: await stageStateOf(manager, plan.id, "BALLOTS"),
    ...(await disagreements(manager, plan.id)),
  };
  return findBallotBlockers(facts, await agencyNamesOf(manager, plan.provinceCode));
}

/** Closes the entry of ballots when nothing stands in the way, and keeps the digest of them all. */
export async function closeBallotStage(tx: Tx, planId: string): Promise<Decision<SurveyPlanEntity>> {
  const plan = await lockPlan(tx, planId);
  const gate = decide(plan, await ballotBlockers(tx.manager, plan));
  if (!gate.ok) return gate;
  const digest = await ballotDigest(tx.manager, planId);
  const closed = await closeStage(tx, planId, "BALLOTS", digest);
  if (!closed.ok) return closed;
  const count = (validity: "VALID" | "VOID") => tx.manager.countBy(BallotEntity, { planId, validity });
  await record(
    tx,
    "ballot.close",
    { type: "surveyPlan", id: planId, label: `Kế hoạch đo lường năm ${plan.year}` },
    [
      { label: "Phiếu hợp lệ", value: formatCount(await count("VALID")) },
      { label: "Không hợp lệ", value: formatCount(await count("VOID")) },
      { label: "SHA-256", value: digest },
    ],
  );
  return accept(plan);
}

type Kind = "missing" | "uncollected" | "otherAgency";

interface FoundRow {
  readonly kind: Kind;
  readonly serial: string;
  readonly agency: string;
  readonly total: number;
}

/**
 * Collected and entered ballots side by side: where one has no counterpart, or one of another agency.
 * A void one is the counterpart of what was collected, and needs none itself.
 */
async function disagreements(manager: EntityManager, planId: string): Promise<Record<Kind, FoundBallots>> {
  const rows = await queryLong<FoundRow>(
    manager,
    `WITH found AS (
       SELECT CASE WHEN entered.serial IS NULL THEN 'missing' WHEN collected.serial IS NULL THEN 'uncollected'
                   ELSE 'otherAgency' END AS kind,
              serial, COALESCE(collected.agency_code, entered.agency_code) AS agency
       FROM (SELECT serial, agency_code, validity FROM ballot WHERE plan_id = $1) AS entered
       FULL JOIN (SELECT serial, agency_code FROM ballot_issue WHERE plan_id = $1 AND disposition = 'COLLECTED')
         AS collected USING (serial)
       WHERE entered.agency_code IS DISTINCT FROM collected.agency_code AND entered.validity IS DISTINCT FROM 'VOID'
     ), numbered AS (
       SELECT *, count(*) OVER (PARTITION BY kind)::int AS total,
              row_number() OVER (PARTITION BY kind ORDER BY serial) AS place FROM found
     )
     SELECT kind, serial, agency, total FROM numbered WHERE place <= $2 ORDER BY kind, serial`,
    [planId, MOST_NAMED],
  );
  const of = (kind: Kind): FoundBallots => {
    const own = rows.filter((row) => row.kind === kind);
    const named = own.map(({ serial, agency }): FoundBallot => ({ serial, agencyCode: agency }));
    return { count: own[0]?.total ?? 0, named };
  };
  return { missing: of("missing"), uncollected: of("uncollected"), otherAgency: of("otherAgency") };
}
