import type { Actor } from "@sipas/domain/access";
import { accept, formatCount, type Decision } from "@sipas/domain/kernel";
import { requireStageNotClosed } from "@sipas/domain/plan";
import { SampleReader, type SampleRow } from "@sipas/domain/sample";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { arrived, importFile, recordFile, type FileKind } from "../plan/import-file.service.ts";
import { lockPlan, rosterOf, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import type { ArrivedImport } from "../platform/http/import-answer.ts";
import type { Upload } from "../platform/http/uploads.ts";
import type { ImportReport } from "../platform/import-report.ts";
import { SampleImportEntity } from "./sample-import.entity.ts";
import { SampleUnitEntity } from "./sample-unit.entity.ts";
import type { DeletedSampleImport, DeleteSampleImportInput } from "./sample.types.ts";
import { reportStored, storeUnits } from "./store-sample.ts";

const NAME = "tệp mẫu đã nạp";
const FILE = { type: "sampleImport", what: "Tệp mẫu" } as const;

const KIND: FileKind<SampleImportEntity, readonly SampleRow[]> = {
  action: "sample.import",
  stage: "SAMPLE",
  opens: ["FRAME", "SAMPLE"],
  entity: SampleImportEntity,
  read: readRows,
  store,
};

/** Takes files of sample units into issued plans, and back out as long as the sample is open. */
export class SampleService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** A file goes in whole or not at all; what is wrong in its rows stands in the report. */
  import(actor: Actor, planId: string, arrival: ArrivedImport): Promise<Decision<SampleImportEntity>> {
    return importFile(this.#uow, actor, planId, arrival, KIND);
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
        const stageState = await stageStateOf(tx.manager, plan.id, "SAMPLE");
        const gate = requireStageNotClosed({ planState: plan.state, stage: "SAMPLE", stageState });
        if (!gate.ok) return gate;
        // Whoever waited for the plan may find that the other one took the file out.
        await importOf(tx, id);
        await tx.manager.delete(SampleUnitEntity, { importId: id });
        await tx.manager.delete(SampleImportEntity, { id });
        await recordFile(tx, { ...FILE, action: "sample.delete" }, found, plan, countsOf(found));
        return accept({ subjectId: id, result: { id } });
      },
      async (_tx, deleted) => accept({ id: deleted }),
    );
  }
}

/** Whether the actor may see its plan is for the caller; one that was taken out is not found. */
async function importOf(tx: Tx, id: string): Promise<SampleImportEntity> {
  const found = await tx.manager.findOneBy(SampleImportEntity, { id });
  if (!found) throw notFound(NAME);
  return found;
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
  await reportStored(tx, plan.id, rows, report);
  return rows;
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: Upload,
  rows: readonly SampleRow[],
): Promise<SampleImportEntity> {
  const official = rows.filter(({ list }) => list === "OFFICIAL").length;
  const row = tx.manager.create(SampleImportEntity, {
    ...arrived(tx, plan, file),
    officialUnits: official,
    reserveUnits: rows.length - official,
  });
  await tx.manager.insert(SampleImportEntity, row);
  await storeUnits(tx, plan.id, row.id, rows);
  await recordFile(tx, { ...FILE, action: "sample.import" }, row, plan, countsOf(row));
  return row;
}

function countsOf({ officialUnits, reserveUnits }: SampleImportEntity): readonly AuditDetail[] {
  return [
    { label: "Chính thức", value: formatCount(officialUnits) },
    { label: "Dự phòng", value: formatCount(reserveUnits) },
  ];
}
