import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { FORM_OF_MODE } from "@sipas/domain/criteria";
import { accept, digestOf, formatCount, type Decision } from "@sipas/domain/kernel";
import type { Stage } from "@sipas/domain/plan";
import { ALGORITHM_VERSION, checkScoreRun, scoreTally } from "@sipas/domain/scoring";
import type { EntityManager } from "typeorm";
import { record } from "../audit/record.ts";
import { BallotImportEntity } from "../ballot/ballot-import.entity.ts";
import type { PlanAgencyEntity } from "../plan/plan-agency.entity.ts";
import { PlanStageEntity } from "../plan/plan-stage.entity.ts";
import { formsOfPlan, lockPlan, rosterOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { scored } from "./input-digest.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";
import type { RunScoresInput } from "./scoring.types.ts";
import { tallyBallots, type CountedBallots } from "./tally-ballots.ts";
import { toRunResult } from "./to-run-result.ts";

/** Computes the indices of a plan. A run never changes; it names all that it rests on. */
export class ScoringService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  async run(actor: Actor, { planId, idempotencyKey }: RunScoresInput): Promise<Decision<ScoreRunEntity>> {
    assertCan(actor, "score.run");
    if (!isUuid(planId)) throw notFound("kế hoạch đo lường");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "score.run", input: { planId } },
      async (tx) => {
        await allowLongWork(tx.manager);
        // No import and no other run goes on while the plan is locked.
        const plan = await lockPlan(tx, planId);
        const roster = await rosterOf(tx.manager, planId);
        const forms = await formsOfPlan(tx.manager, planId);
        const counted = await tallyBallots(tx.manager, planId, scored(roster, forms));
        const isRecorded = await isClosed(tx.manager, planId, "SCORE");
        const gate = checkScoreRun(plan.state, counted.valid, isRecorded);
        if (!gate.ok) return gate;
        const run = await store(tx, plan, roster, counted);
        return accept({ subjectId: run.id, result: run });
      },
      async (tx, id) => accept(await tx.manager.findOneByOrFail(ScoreRunEntity, { id })),
    );
  }
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  roster: readonly PlanAgencyEntity[],
  counted: CountedBallots,
): Promise<ScoreRunEntity> {
  const measured = roster.map(({ agencyCode, serviceMode }) => ({
    code: agencyCode,
    form: FORM_OF_MODE[serviceMode],
  }));
  const result = toRunResult(
    scoreTally(counted.tally, plan.method),
    counted.questions.results(),
    measured,
    plan.method,
  );
  const run = tx.manager.create(ScoreRunEntity, {
    id: randomUUID(),
    planId: plan.id,
    number: await nextNumber(tx.manager, plan.id),
    provisional: !(await isVerified(tx.manager, plan.id)),
    synthetic:
      plan.synthetic || (await tx.manager.existsBy(BallotImportEntity, { planId: plan.id, synthetic: true })),
    createdAt: tx.at,
    createdBy: tx.actor.displayName,
    inputDigest: counted.digest,
    resultDigest: digestOf(result),
    algorithmVersion: ALGORITHM_VERSION,
    method: plan.method,
    validBallots: counted.valid,
    voidBallots: counted.void,
    result,
  });
  await tx.manager.insert(ScoreRunEntity, run);
  // No figure stands in the audit: it is read by roles that stay blind to indices before publication.
  await record(
    tx,
    "score.run",
    { type: "scoreRun", id: run.id, label: `Lần tính ${run.number}, năm ${plan.year}` },
    [
      { label: "Phiếu hợp lệ", value: formatCount(run.validBallots) },
      { label: "SHA-256 của kết quả", value: run.resultDigest },
    ],
  );
  return run;
}

async function nextNumber(manager: EntityManager, planId: string): Promise<number> {
  return ((await manager.maximum(ScoreRunEntity, "number", { planId })) ?? 0) + 1;
}

/** Figures are final once the ballots and their verification by callbacks are closed. */
async function isVerified(manager: EntityManager, planId: string): Promise<boolean> {
  return (await isClosed(manager, planId, "BALLOTS")) && (await isClosed(manager, planId, "CALLBACK"));
}

function isClosed(manager: EntityManager, planId: string, stage: Stage): Promise<boolean> {
  return manager.existsBy(PlanStageEntity, { planId, stage, state: "CLOSED" });
}
