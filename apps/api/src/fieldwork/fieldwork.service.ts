import type { Actor } from "@sipas/domain/access";
import {
  ballotEntered,
  FieldworkReader,
  releasedSerial,
  type FieldworkCounts,
  type IssueRow,
} from "@sipas/domain/fieldwork";
import { accept, dayAt, formatCount, problem, refuse, type Decision } from "@sipas/domain/kernel";
import type { StageState } from "@sipas/domain/plan";
import type { EntityManager } from "typeorm";
import { arrived, importFile, recordFile, type FileKind } from "../plan/import-file.service.ts";
import { rosterOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import type { ArrivedImport } from "../platform/http/import-answer.ts";
import type { Upload } from "../platform/http/uploads.ts";
import type { ImportReport } from "../platform/import-report.ts";
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
  readonly #kind: FileKind<FieldworkImportEntity, ReadFile>;

  constructor(uow: UnitOfWork, entered: EnteredSerials) {
    this.#uow = uow;
    this.#kind = {
      action: "fieldwork.import",
      stage: "FIELDWORK",
      opens: [],
      entity: FieldworkImportEntity,
      check: requireOpened,
      read: async (tx, plan, file, report) => {
        const read = await readFile(tx, plan, file, report);
        await reportEntered(tx, plan.id, read.rows, entered, report);
        return read;
      },
      store,
    };
  }

  /** A file goes in whole or not at all; what is wrong in its rows stands in the report. */
  import(actor: Actor, planId: string, arrival: ArrivedImport): Promise<Decision<FieldworkImportEntity>> {
    return importFile(this.#uow, actor, planId, arrival, this.#kind);
  }
}

/** Closing the sample opens fieldwork; a file does not. */
function requireOpened(stageState: StageState): Decision<unknown> {
  if (stageState === "OPEN") return accept(undefined);
  return refuse(
    problem(
      "FIELDWORK_NOT_OPENED",
      "stage",
      "Mẫu khảo sát chưa chốt nên chưa phát phiếu được; chốt danh sách và mẫu trước.",
    ),
  );
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
    today: dayAt(tx.at.getTime()),
    onIssue: (row) => rows.push(row),
    onProblem: (fault) => report.add(fault),
    onWarning: (message) => report.warn(message),
  });
  for await (const chunk of file.chunks()) reader.push(chunk);
  reader.end();
  return { rows, counts: reader.counts };
}

/** Reports every row that would leave an entered ballot without its unit, or not collected. */
async function reportEntered(
  tx: Tx,
  planId: string,
  rows: readonly IssueRow[],
  entered: EnteredSerials,
  report: ImportReport,
): Promise<void> {
  const released = rows.flatMap((row) => {
    const serial = releasedSerial(row);
    return serial === null ? [] : [{ line: row.line, serial }];
  });
  if (released.length === 0) return;
  const serials = released.map(({ serial }) => serial);
  const found = await entered(tx.manager, planId, serials);
  for (const { line, serial } of released) {
    if (found.has(serial)) report.add({ ...ballotEntered(serial), line, column: "serial" });
  }
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  file: Upload,
  { rows, counts }: ReadFile,
): Promise<FieldworkImportEntity> {
  const row = tx.manager.create(FieldworkImportEntity, { ...arrived(tx, plan, file), ...counts });
  await tx.manager.insert(FieldworkImportEntity, row);
  await storeIssues(tx, plan.id, row.id, rows);
  const what = { action: "fieldwork.import", type: "fieldworkImport", what: "Tệp phát, thu phiếu" } as const;
  await recordFile(tx, what, row, plan, [
    { label: "Phiếu mới", value: formatCount(row.added) },
    { label: "Phiếu thay đổi", value: formatCount(row.changed) },
    ...correctionDetails(rows),
  ]);
  return row;
}
