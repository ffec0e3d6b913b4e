import { BallotReader, SerialRegister, type BallotAgency, type BallotRow } from "@sipas/domain/ballot";
import type { BallotFormVersion } from "@sipas/domain/criteria";
import { findSerialFault, type SerialSeries } from "@sipas/domain/fieldwork";
import { findCodeFault } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import { BinaryCopy } from "../platform/database/binary-copy.ts";
import { copyIn, queryLong } from "../platform/database/copy.ts";
import type { BallotFile } from "./ballot-file.ts";
import type { ImportReport } from "../platform/import-report.ts";

const COLUMNS = "line, serial, agency_code, form, validity, enumerator, answers, choices";

/** What a plan's ballots must fit. */
export interface ExpectedBallots {
  readonly agencies: readonly BallotAgency[];
  readonly forms: readonly BallotFormVersion[];
  readonly series: SerialSeries;
}

/** How many ballots of a file were sound. */
export interface StagedBallots {
  readonly valid: number;
  readonly void: number;
}

/** Reads the file into a table of this transaction alone; problems go to the report, their rows nowhere. */
export async function stageBallots(
  manager: EntityManager,
  file: BallotFile,
  { agencies, forms, series }: ExpectedBallots,
  report: ImportReport,
): Promise<StagedBallots> {
  await manager.query(
    `CREATE TEMPORARY TABLE ballot_staging (line integer, serial text COLLATE "C", agency_code text, form text,
       validity text, enumerator text, answers bytea, choices jsonb) ON COMMIT DROP`,
  );
  const copy = new BinaryCopy();
  const counts = { VALID: 0, VOID: 0 };
  const reader = new BallotReader({
    file: file.name,
    agencies,
    forms,
    serials: new SerialRegister(),
    withChoices: true,
    findSerialFault: (serial) => findSerialFault(serial, series),
    onBallot: (row) => {
      if (stageRow(copy, row, agencies[row.agency]!.code, report)) counts[row.validity] += 1;
    },
    onProblem: (problem) => report.add(problem),
    onWarning: (message) => report.warn(message),
  });
  await copyIn(
    manager,
    `COPY ballot_staging (${COLUMNS}) FROM STDIN (FORMAT binary)`,
    rowsOf(file, reader, copy),
  );
  await manager.query(`ANALYZE ballot_staging`);
  return { valid: counts.VALID, void: counts.VOID };
}

async function* rowsOf(file: BallotFile, reader: BallotReader, copy: BinaryCopy): AsyncGenerator<Buffer> {
  for await (const chunk of file.chunks()) {
    reader.push(chunk);
    yield copy.take();
  }
  reader.end();
  copy.end();
  yield copy.take();
}

function stageRow(copy: BinaryCopy, row: BallotRow, agencyCode: string, report: ImportReport): boolean {
  const enumerator = row.enumerator();
  const fault = findCodeFault(enumerator ?? "");
  if (fault !== null) {
    report.add({ ...fault, line: row.line, column: "enumerator" });
    return false;
  }
  copy.row(8);
  copy.integer(row.line);
  copy.text(row.serial());
  copy.text(agencyCode);
  copy.text(row.form);
  copy.text(row.validity);
  copy.text(enumerator);
  copy.binary(row.answers);
  copy.jsonb(JSON.stringify(row.choices));
  return true;
}

/** Moves all staged ballots into the plan, in the order of their serials. */
export async function storeStaged(manager: EntityManager, planId: string, importId: string): Promise<void> {
  await queryLong(
    manager,
    `INSERT INTO ballot (plan_id, import_id, serial, agency_code, form, validity, enumerator, answers, choices)
     SELECT $1, $2, serial, agency_code, form, validity, enumerator, answers, choices
     FROM ballot_staging ORDER BY serial`,
    [planId, importId],
  );
}
