import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { accept, formatCount, type Decision } from "@sipas/domain/kernel";
import { checkFile, requireStageNotClosed, type EarlierFile } from "@sipas/domain/plan";
import { SampleReader, type SampleRow } from "@sipas/domain/sample";
import { record, type AuditSubject } from "../audit/record.ts";
import { lockPlan, openStage, rosterOf, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import type { ArrivedImport } from "../platform/http/import-answer.ts";
import type { Upload } from "../platform/http/uploads.ts";
import type { ImportReport } from "../platform/import-report.ts";
import { formatInstant } from "../platform/instant.ts";
import { refusedFile } from "../platform/refused-file.ts";
import { SampleImportEntity } from "./sample-import.entity.ts";
import { SampleUnitEntity } from "./sample-unit.entity.ts";
import type { DeletedSampleImport, DeleteSampleImportInput } from "./sample.types.ts";
import { reportStored, storeUnits } from "./store-sample.ts";

const NAME = "tệp mẫu đã nạp";

/** Takes files of sample units into issued plans, and back out as long as the sample is open. */
export class SampleService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** A file goes in whole or not at all; what is wrong in its rows stands in the report. */
  async import(
    actor: Actor,
    planId: string,
    { file, idempotencyKey, report }: ArrivedImport,
  ): Promise<Decision<SampleImportEntity>> {
    assertCan(actor, "sample.import");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "sample.import", input: { planId, digest: file.digest } },
      async (tx) => {
        report.clear();
        await allowLongWork(tx.manager);
        const plan = await lockPlan(tx, planId);
        const gate = await this.#checkFile(tx, plan, file);
        if (!gate.ok) return gate;
        const rows = await readRows(tx, plan, file, report);
        await reportStored(tx, plan.id, rows, report);
        if (report.total > 0) return refusedFile(report);
        const opened = await openStages(tx, plan.id);
        if (!opened.ok) return opened;
        const stored = await store(tx, plan, file, rows);
        return accept({ subjectId: stored.id, result: stored });
      },
      async (tx, id) => accept(await importOf(tx, id)),
    );
  }

  /** Takes a file with all its units and contacts out again; only while the sample is open. */
  async deleteImport(actor: Actor, input: DeleteSampleImportInput): Promise<Decision<DeletedSampleImport>> {
    assertCan(actor, "sample.import");
    const { importId: id, idempotencyKey } = input;
    if (!isUuid(id)) throw notFound(NAME);
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "sample.delete", input: { id } },
      async (tx) => {
        await allowLongWork(tx.manager);
        const found = await importOf(tx, id);
        const plan = await lockPlan(tx, found.planId, NAME);
        const gate = requireStageNotClosed(await stageFacts(tx, plan));
        if (!gate.ok) return gate;
        // Whoever waited for the plan may find that the other one took the file out.
        await importOf(tx, id);
        await tx.manager.delete(SampleUnitEntity, { importId: id });
        await tx.manager.delete(SampleImportEntity, { id });
        await record(tx, "sample.delete", subjectOf(found, plan), detailsOf(found));
        return accept({ subjectId: id, result: { id } });
      },
      async (_tx, deleted) => accept({ id: deleted }),
    );
  }

  async #checkFile(tx: Tx, plan: SurveyPlanEntity, file: Upload): Promise<Decision<void>> {
    return checkFile({
      ...(await stageFacts(tx, plan)),
      earlier: await earlierFile(tx, plan.id, file.digest),
    });
  }
}

/** Whether the actor may see its plan is for the caller; one that was taken out is not found. */
async function importOf(tx: Tx, id: string): Promise<SampleImportEntity> {
  const found = await tx.manager.findOneBy(SampleImportEntity, { id });
  if (!found) throw notFound(NAME);
  return found;
}

async function stageFacts(tx: Tx, plan: SurveyPlanEntity) {
  const stageState = await stageStateOf(tx.manager, plan.id, "SAMPLE");
  return { planState: plan.state, stage: "SAMPLE", stageState } as const;
}

async function earlierFile(tx: Tx, planId: string, digest: string): Promise<EarlierFile | null> {
  const earlier = await tx.manager.findOneBy(SampleImportEntity, { planId, digest });
  if (!earlier) return null;
  return { fileName: earlier.fileName, at: formatInstant(earlier.importedAt), by: earlier.importedBy };
}

async function readRows(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: Upload,
  report: ImportReport,
): Promise<readonly SampleRow[]> {
  const roster = await rosterOf(tx.manager, plan.id);
  const rows: SampleRow[] = [];
  const reader = new SampleReader({
    agencies: roster.map(({ agencyCode }) => agencyCode),
    synthetic: plan.synthetic,
    onUnit: (row) => rows.push(row),
    onProblem: (problem) => report.add(problem),
    onWarning: (message) => report.warn(message),
  });
  for await (const chunk of file.chunks()) reader.push(chunk);
  reader.end();
  return rows;
}

/** The first file opens the frame and the sample. */
async function openStages(tx: Tx, planId: string): Promise<Decision<void>> {
  for (const stage of ["FRAME", "SAMPLE"] as const) {
    if ((await stageStateOf(tx.manager, planId, stage)) !== "NOT_OPENED") continue;
    const opened = await openStage(tx, planId, stage);
    if (!opened.ok) return opened;
  }
  return accept(undefined);
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: Upload,
  rows: readonly SampleRow[],
): Promise<SampleImportEntity> {
  const official = rows.filter(({ list }) => list === "OFFICIAL").length;
  const row = tx.manager.create(SampleImportEntity, {
    id: randomUUID(),
    planId: plan.id,
    fileName: file.name,
    digest: file.digest,
    officialUnits: official,
    reserveUnits: rows.length - official,
    importedAt: tx.at,
    importedBy: tx.actor.displayName,
  });
  await tx.manager.insert(SampleImportEntity, row);
  await storeUnits(tx, plan.id, row.id, rows);
  await record(tx, "sample.import", subjectOf(row, plan), detailsOf(row));
  return row;
}

function subjectOf(row: SampleImportEntity, plan: SurveyPlanEntity): AuditSubject {
  return { type: "sampleImport", id: row.id, label: `Tệp mẫu “${row.fileName}”, năm ${plan.year}` };
}

function detailsOf(row: SampleImportEntity) {
  return [
    { label: "Chính thức", value: formatCount(row.officialUnits) },
    { label: "Dự phòng", value: formatCount(row.reserveUnits) },
    { label: "SHA-256", value: row.digest },
  ];
}
