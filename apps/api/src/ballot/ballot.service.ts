import type { Actor } from "@sipas/domain/access";
import { FORM_OF_MODE } from "@sipas/domain/criteria";
import { accept, formatCount, type Decision } from "@sipas/domain/kernel";
import { arrived, importFile, recordFile, type FileKind } from "../plan/import-file.service.ts";
import { formsOfPlan, lockPlan, rosterOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import type { BallotFile } from "./ballot-file.ts";
import { BallotImportEntity } from "./ballot-import.entity.ts";
import { closeBallotStage } from "./ballot-stage.ts";
import { BallotEntity } from "./ballot.entity.ts";
import type { CloseBallotsInput, VoidBallotInput } from "./ballot.types.ts";
import type { ImportReport } from "../platform/import-report.ts";
import { findDisputedSerials, findStoredSerials } from "./staged-serials.ts";
import { stageBallots, storeStaged, type StagedBallots } from "./staging.ts";
import { voidStoredBallot } from "./void-ballot.ts";

// What the callbacks need within their own transaction.
export { voidByCallback } from "./void-ballot.ts";

export interface ImportBallots {
  readonly planId: string;
  readonly file: BallotFile;
  readonly idempotencyKey: string;
  /** The ballots are invented. */
  readonly synthetic?: boolean;
}

/** The ballots of issued plans, from the first file to the day their entry is closed. */
export class BallotService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** A file goes in whole or not at all; what is wrong in its rows stands in the report. */
  import(
    actor: Actor,
    { planId, file, idempotencyKey, synthetic = false }: ImportBallots,
    report: ImportReport,
  ): Promise<Decision<BallotImportEntity>> {
    return importFile(this.#uow, actor, planId, { file, idempotencyKey, report }, kindOf(synthetic));
  }

  /** Sets one ballot aside, with a reason; it stays on record and counts nowhere. */
  async void(
    actor: Actor,
    { ballotId, reason, note, idempotencyKey }: VoidBallotInput,
  ): Promise<Decision<BallotEntity>> {
    assertCan(actor, "ballot.void");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "ballot.void", input: { ballotId, reason, note } },
      async (tx) => {
        const decision = await voidStoredBallot(tx, ballotId, { reason, note });
        return decision.ok ? accept({ subjectId: decision.value.id, result: decision.value }) : decision;
      },
      async (tx, id) => accept(await tx.manager.findOneByOrFail(BallotEntity, { id })),
    );
  }

  /** Closes the entry of a plan's ballots; it cannot be opened again. */
  async close(
    actor: Actor,
    { planId, idempotencyKey }: CloseBallotsInput,
  ): Promise<Decision<SurveyPlanEntity>> {
    assertCan(actor, "ballot.close");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "ballot.close", input: { planId } },
      async (tx) => {
        const decision = await closeBallotStage(tx, planId);
        return decision.ok ? accept({ subjectId: planId, result: decision.value }) : decision;
      },
      async (tx, id) => accept(await lockPlan(tx, id)),
    );
  }
}

function kindOf(synthetic: boolean): FileKind<BallotImportEntity, StagedBallots> {
  return {
    action: "ballot.import",
    stage: "BALLOTS",
    opens: ["BALLOTS"],
    entity: BallotImportEntity,
    read: stage,
    store: (tx, plan, file, staged) => store(tx, plan, file, staged, synthetic),
  };
}

async function stage(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: BallotFile,
  report: ImportReport,
): Promise<StagedBallots> {
  const roster = await rosterOf(tx.manager, plan.id);
  const agencies = roster.map(({ agencyCode, serviceMode }) => ({
    code: agencyCode,
    form: FORM_OF_MODE[serviceMode],
  }));
  const forms = await formsOfPlan(tx.manager, plan.id);
  const staged = await stageBallots(tx.manager, file, { agencies, forms, series: plan }, report);
  await findStoredSerials(tx.manager, plan.id, report);
  await findDisputedSerials(tx.manager, plan, report);
  if (staged.valid + staged.void === 0 && report.total === 0) {
    report.add({
      code: "NO_BALLOTS",
      line: 1,
      column: "-",
      message: "Tệp chỉ có dòng tiêu đề, chưa có phiếu nào.",
    });
  }
  return staged;
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: BallotFile,
  staged: StagedBallots,
  synthetic: boolean,
): Promise<BallotImportEntity> {
  const row = tx.manager.create(BallotImportEntity, {
    ...arrived(tx, plan, file),
    ballots: staged.valid + staged.void,
    validBallots: staged.valid,
    voidBallots: staged.void,
    synthetic: synthetic || plan.synthetic,
  });
  await tx.manager.insert(BallotImportEntity, row);
  await storeStaged(tx.manager, plan.id, row.id);
  const what = { action: "ballot.import", type: "ballotImport", what: "Tệp phiếu" } as const;
  await recordFile(tx, what, row, plan, [
    { label: "Số phiếu", value: formatCount(row.ballots) },
    { label: "Không hợp lệ", value: formatCount(row.voidBallots) },
  ]);
  return row;
}
