import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { accept, type Decision } from "@sipas/domain/kernel";
import { checkFile, type EarlierFile, type Stage, type StageState } from "@sipas/domain/plan";
import type { EntityTarget, FindOptionsWhere } from "typeorm";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { record } from "../audit/record.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import type { ArrivedImport } from "../platform/http/import-answer.ts";
import type { Upload } from "../platform/http/uploads.ts";
import type { ImportReport } from "../platform/import-report.ts";
import type { ImportedFile } from "../platform/imported-file.ts";
import { formatInstant } from "../platform/instant.ts";
import { refusedFile } from "../platform/refused-file.ts";
import { lockPlan } from "./plan-record.ts";
import { openStage, stageStateOf } from "./plan-stages.ts";
import type { SurveyPlanEntity } from "./survey-plan.entity.ts";

/** How files of one kind go into a stage of a plan. */
export interface FileKind<Row extends ImportedFile, Read> {
  readonly action: "sample.import" | "fieldwork.import" | "ballot.import";
  readonly stage: Stage;
  /** What the first file opens. */
  readonly opens: readonly Stage[];
  readonly entity: EntityTarget<Row>;
  /** What else keeps the stage from taking a file. */
  readonly check?: (stageState: StageState) => Decision<unknown>;
  /** What the file holds; what is wrong with it goes into the report. */
  readonly read: (tx: Tx, plan: SurveyPlanEntity, file: Upload, report: ImportReport) => Promise<Read>;
  /** Keeps what was read, the file's row and the audit line of it. */
  readonly store: (tx: Tx, plan: SurveyPlanEntity, file: Upload, read: Read) => Promise<Row>;
}

/** Takes a file into a plan, whole or not at all; what is wrong in its rows stands in the report. */
export async function importFile<Row extends ImportedFile, Read>(
  uow: UnitOfWork,
  actor: Actor,
  planId: string,
  { file, idempotencyKey, report }: ArrivedImport,
  kind: FileKind<Row, Read>,
): Promise<Decision<Row>> {
  const { action, entity } = kind;
  assertCan(actor, action);
  return uow.writeOnce(
    actor,
    { key: idempotencyKey, action, input: { planId, digest: file.digest } },
    async (tx) => {
      report.clear();
      await allowLongWork(tx.manager);
      const plan = await lockPlan(tx, planId);
      const gate = await checkStage(tx, plan, file, kind);
      if (!gate.ok) return gate;
      const read = await kind.read(tx, plan, file, report);
      if (report.total > 0) return refusedFile(report);
      const opened = await openStages(tx, plan, kind.opens);
      if (!opened.ok) return opened;
      const result = await kind.store(tx, plan, file, read);
      return accept({ subjectId: result.id, result });
    },
    async (tx, id) => {
      const found = await tx.manager.findOneBy(entity, { id } as FindOptionsWhere<Row>);
      if (!found) throw notFound("tệp đã nạp");
      return accept(found);
    },
  );
}

/** What every kind keeps of a file that goes in now. */
export function arrived(tx: Tx, plan: SurveyPlanEntity, file: Upload): ImportedFile {
  return {
    id: randomUUID(),
    planId: plan.id,
    fileName: file.name,
    digest: file.digest,
    importedAt: tx.at,
    importedBy: tx.actor.displayName,
  };
}

/** Writes the audit line of a file: what it is called, of which year, what it brought, and its digest. */
export function recordFile(
  tx: Tx,
  { action, type, what }: Readonly<{ action: Parameters<typeof record>[1]; type: string; what: string }>,
  { id, fileName, digest }: ImportedFile,
  { year }: Pick<SurveyPlanEntity, "year">,
  details: readonly AuditDetail[],
): Promise<void> {
  const subject = { type, id, label: `${what} “${fileName}”, năm ${year}` };
  return record(tx, action, subject, [...details, { label: "SHA-256", value: digest }]);
}

async function checkStage<Row extends ImportedFile>(
  tx: Tx,
  plan: SurveyPlanEntity,
  { digest }: Upload,
  { stage, entity, check }: Pick<FileKind<Row, unknown>, "stage" | "entity" | "check">,
): Promise<Decision<unknown>> {
  const stageState = await stageStateOf(tx.manager, plan.id, stage);
  const earlier = await earlierFile(tx, entity, { planId: plan.id, digest });
  const gate = checkFile({ planState: plan.state, stage, stageState, earlier });
  return gate.ok && check ? check(stageState) : gate;
}

/** The import that took the same bytes into the plan before. */
async function earlierFile<Row extends ImportedFile>(
  tx: Tx,
  entity: EntityTarget<Row>,
  where: Pick<ImportedFile, "planId" | "digest">,
): Promise<EarlierFile | null> {
  const earlier = await tx.manager.findOneBy(entity, where as FindOptionsWhere<Row>);
  if (!earlier) return null;
  return { fileName: earlier.fileName, at: formatInstant(earlier.importedAt), by: earlier.importedBy };
}

async function openStages(
  tx: Tx,
  { id }: SurveyPlanEntity,
  stages: readonly Stage[],
): Promise<Decision<unknown>> {
  for (const stage of stages) {
    if ((await stageStateOf(tx.manager, id, stage)) !== "NOT_OPENED") continue;
    const opened = await openStage(tx, id, stage);
    if (!opened.ok) return opened;
  }
  return accept(undefined);
}
