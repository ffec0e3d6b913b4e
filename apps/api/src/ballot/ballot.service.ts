import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { FORM_OF_MODE } from "@sipas/domain/criteria";
import { accept, formatCount, refuse, type Decision } from "@sipas/domain/kernel";
import { checkFile, type EarlierFile } from "@sipas/domain/plan";
import { record } from "../audit/record.ts";
import { lockPlan, openStage, rosterOf, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { formatInstant } from "../platform/instant.ts";
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
  async import(
    actor: Actor,
    { planId, file, idempotencyKey, synthetic = false }: ImportBallots,
    report: ImportReport,
  ): Promise<Decision<BallotImportEntity>> {
    assertCan(actor, "ballot.import");
    if (!isUuid(planId)) throw notFound("kế hoạch đo lường");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "ballot.import", input: { planId, digest: file.digest } },
      async (tx) => {
        report.clear();
        await allowLongWork(tx.manager);
        const plan = await lockPlan(tx, planId);
        const stageState = await stageStateOf(tx.manager, planId, "BALLOTS");
        const earlier = await earlierImport(tx, planId, file.digest);
        const gate = checkFile({ planState: plan.state, stage: "BALLOTS", stageState, earlier });
        if (!gate.ok) return gate;
        const staged = await stage(tx, plan, file, report);
        if (report.total > 0) return refusal(report);
        if (stageState === "NOT_OPENED") await openStage(tx, planId, "BALLOTS");
        const stored = await store(tx, plan, file, staged, synthetic);
        return accept({ subjectId: stored.id, result: stored });
      },
      async (tx, id) => accept(await tx.manager.findOneByOrFail(BallotImportEntity, { id })),
    );
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

async function earlierImport(tx: Tx, planId: string, digest: string): Promise<EarlierFile | null> {
  const earlier = await tx.manager.findOneBy(BallotImportEntity, { planId, digest });
  if (!earlier) return null;
  return { fileName: earlier.fileName, at: formatInstant(earlier.importedAt), by: earlier.importedBy };
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
  const staged = await stageBallots(tx.manager, file, { agencies, series: plan }, report);
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

/** Says that the file is refused; the report says why. */
function refusal(report: ImportReport): Decision<never> {
  return refuse({
    code: "FILE_REFUSED",
    path: "file",
    message: `Tệp có ${formatCount(report.total)} lỗi nên chưa nạp phiếu nào; sửa tệp rồi nạp lại.`,
  });
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: BallotFile,
  staged: StagedBallots,
  synthetic: boolean,
): Promise<BallotImportEntity> {
  const row = tx.manager.create(BallotImportEntity, {
    id: randomUUID(),
    planId: plan.id,
    fileName: file.name,
    digest: file.digest,
    ballots: staged.valid + staged.void,
    validBallots: staged.valid,
    voidBallots: staged.void,
    synthetic: synthetic || plan.synthetic,
    importedAt: tx.at,
    importedBy: tx.actor.displayName,
  });
  await tx.manager.insert(BallotImportEntity, row);
  await storeStaged(tx.manager, plan.id, row.id);
  await record(
    tx,
    "ballot.import",
    { type: "ballotImport", id: row.id, label: `Tệp phiếu “${row.fileName}”, năm ${plan.year}` },
    [
      { label: "Số phiếu", value: formatCount(row.ballots) },
      { label: "Không hợp lệ", value: formatCount(row.voidBallots) },
      { label: "SHA-256", value: row.digest },
    ],
  );
  return row;
}
