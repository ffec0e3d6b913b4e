import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import {
  ballotEntered,
  FieldworkReader,
  releasedSerial,
  type FieldworkCounts,
  type IssueRow,
} from "@sipas/domain/fieldwork";
import { accept, formatCount, problem, refuse, type Decision } from "@sipas/domain/kernel";
import { checkFile, type EarlierFile } from "@sipas/domain/plan";
import type { EntityManager } from "typeorm";
import { record } from "../audit/record.ts";
import { lockPlan, rosterOf, stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import type { ArrivedImport } from "../platform/http/import-answer.ts";
import type { Upload } from "../platform/http/uploads.ts";
import type { ImportReport } from "../platform/import-report.ts";
import { formatInstant } from "../platform/instant.ts";
import { refusedFile } from "../platform/refused-file.ts";
import { correctionDetails } from "./correction-details.ts";
import { FieldworkImportEntity } from "./fieldwork-import.entity.ts";
import { knownUnitsOf } from "./known-units.ts";
import { storeIssues } from "./store-issues.ts";

interface ReadFile {
  readonly rows: readonly IssueRow[];
  readonly counts: FieldworkCounts;
}

/** Which of a plan's serials have a valid ballot already; whoever composes the program knows who keeps them. */
export type EnteredSerials = (
  manager: EntityManager,
  planId: string,
  serials: readonly string[],
) => Promise<ReadonlySet<string>>;

/** Takes files that say which ballots were issued and what became of them. */
export class FieldworkService {
  readonly #uow: UnitOfWork;
  readonly #entered: EnteredSerials;

  constructor(uow: UnitOfWork, entered: EnteredSerials) {
    this.#uow = uow;
    this.#entered = entered;
  }

  /** A file goes in whole or not at all; what is wrong in its rows stands in the report. */
  async import(
    actor: Actor,
    planId: string,
    { file, idempotencyKey, report }: ArrivedImport,
  ): Promise<Decision<FieldworkImportEntity>> {
    assertCan(actor, "fieldwork.import");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "fieldwork.import", input: { planId, digest: file.digest } },
      async (tx) => {
        report.clear();
        await allowLongWork(tx.manager);
        const plan = await lockPlan(tx, planId);
        const gate = await checkFieldworkFile(tx, plan, file);
        if (!gate.ok) return gate;
        const read = await readFile(tx, plan, file, report);
        await this.#reportEntered(tx, plan.id, read.rows, report);
        if (report.total > 0) return refusedFile(report);
        const stored = await store(tx, plan, file, read);
        return accept({ subjectId: stored.id, result: stored });
      },
      async (tx, id) => accept(await tx.manager.findOneByOrFail(FieldworkImportEntity, { id })),
    );
  }

  /** Reports every row that would leave an entered ballot without its unit, or not collected. */
  async #reportEntered(
    tx: Tx,
    planId: string,
    rows: readonly IssueRow[],
    report: ImportReport,
  ): Promise<void> {
    const released = rows.flatMap((row) => {
      const serial = releasedSerial(row);
      return serial === null ? [] : [{ line: row.line, serial }];
    });
    if (released.length === 0) return;
    const entered = await this.#entered(
      tx.manager,
      planId,
      released.map(({ serial }) => serial),
    );
    for (const { line, serial } of released) {
      if (entered.has(serial)) report.add({ ...ballotEntered(serial), line, column: "serial" });
    }
  }
}

async function checkFieldworkFile(tx: Tx, plan: SurveyPlanEntity, file: Upload): Promise<Decision<void>> {
  const stageState = await stageStateOf(tx.manager, plan.id, "FIELDWORK");
  const earlier = await earlierFile(tx, plan.id, file.digest);
  const decision = checkFile({ planState: plan.state, stage: "FIELDWORK", stageState, earlier });
  if (!decision.ok || stageState === "OPEN") return decision;
  return refuse(
    problem(
      "FIELDWORK_NOT_OPENED",
      "stage",
      "Mẫu khảo sát chưa chốt nên chưa phát phiếu được; chốt danh sách và mẫu trước.",
    ),
  );
}

async function earlierFile(tx: Tx, planId: string, digest: string): Promise<EarlierFile | null> {
  const earlier = await tx.manager.findOneBy(FieldworkImportEntity, { planId, digest });
  if (!earlier) return null;
  return { fileName: earlier.fileName, at: formatInstant(earlier.importedAt), by: earlier.importedBy };
}

async function readFile(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: Upload,
  report: ImportReport,
): Promise<ReadFile> {
  const roster = await rosterOf(tx.manager, plan.id);
  const rows: IssueRow[] = [];
  const reader = new FieldworkReader({
    series: plan,
    agencies: roster.map(({ agencyCode }) => agencyCode),
    units: await knownUnitsOf(tx.manager, plan.id),
    window: plan.windows.fieldwork,
    onIssue: (row) => rows.push(row),
    onProblem: (fault) => report.add(fault),
    onWarning: (message) => report.warn(message),
  });
  for await (const chunk of file.chunks()) reader.push(chunk);
  reader.end();
  return { rows, counts: reader.counts };
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: Upload,
  { rows, counts }: ReadFile,
): Promise<FieldworkImportEntity> {
  const row = tx.manager.create(FieldworkImportEntity, {
    id: randomUUID(),
    planId: plan.id,
    fileName: file.name,
    digest: file.digest,
    ...counts,
    importedAt: tx.at,
    importedBy: tx.actor.displayName,
  });
  await tx.manager.insert(FieldworkImportEntity, row);
  await storeIssues(tx, plan.id, row.id, rows);
  const label = `Tệp phát, thu phiếu “${row.fileName}”, năm ${plan.year}`;
  await record(tx, "fieldwork.import", { type: "fieldworkImport", id: row.id, label }, [
    { label: "Phiếu mới", value: formatCount(row.added) },
    { label: "Phiếu thay đổi", value: formatCount(row.changed) },
    ...correctionDetails(rows),
    { label: "SHA-256", value: row.digest },
  ]);
  return row;
}
