import type { Actor } from "@sipas/domain/access";
import { accept, decide, digestOf, formatCount, type Decision } from "@sipas/domain/kernel";
import { requireStageNotClosed } from "@sipas/domain/plan";
import { record } from "../audit/record.ts";
import { closeStage, lockPlan, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork, queryLong } from "../platform/database/copy.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import { fieldworkBlockersOf } from "./fieldwork-counts.ts";
import type { CloseFieldworkInput } from "./fieldwork.types.ts";

/** Closes fieldwork once every ballot handed out is accounted for. */
export class CloseFieldworkService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** Refuses with every blocker of the gate at once. */
  close(actor: Actor, { planId, idempotencyKey }: CloseFieldworkInput): Promise<Decision<SurveyPlanEntity>> {
    assertCan(actor, "fieldwork.close");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "fieldwork.close", input: { planId } },
      async (tx) => {
        await allowLongWork(tx.manager);
        const plan = await lockPlan(tx, planId);
        const decision = await close(tx, plan);
        return decision.ok ? accept({ subjectId: plan.id, result: plan }) : decision;
      },
      async (tx, id) => accept(await lockPlan(tx, id)),
    );
  }
}

async function close(tx: Tx, plan: SurveyPlanEntity): Promise<Decision<unknown>> {
  const stageState = await stageStateOf(tx.manager, plan.id, "FIELDWORK");
  const open = requireStageNotClosed({ planState: plan.state, stage: "FIELDWORK", stageState });
  if (!open.ok) return open;
  const gate = decide(undefined, await fieldworkBlockersOf(tx.manager, plan));
  if (!gate.ok) return gate;
  const issues = await issuesOf(tx, plan.id);
  const digest = digestOf(issues);
  const closed = await closeStage(tx, plan.id, "FIELDWORK", digest);
  if (!closed.ok) return closed;
  const label = `Phát, thu phiếu năm ${plan.year}`;
  await record(tx, "fieldwork.close", { type: "surveyPlan", id: plan.id, label }, [
    { label: "Phiếu phát ra", value: formatCount(issues.length) },
    { label: "SHA-256", value: digest },
  ]);
  return closed;
}

/** Every ballot handed out and what became of it, by serial. */
async function issuesOf(tx: Tx, planId: string): Promise<readonly unknown[]> {
  const rows = await queryLong<{ issue: unknown }>(
    tx.manager,
    `SELECT jsonb_build_array(issue.serial, issue.agency_code, unit.unit, issue.enumerator, issue.disposition,
              issue.reason, issue.issued_on, issue.settled_on) AS issue
     FROM ballot_issue issue JOIN sample_unit unit ON unit.id = issue.unit_id
     WHERE issue.plan_id = $1 ORDER BY issue.serial`,
    [planId],
  );
  return rows.map(({ issue }) => issue);
}
