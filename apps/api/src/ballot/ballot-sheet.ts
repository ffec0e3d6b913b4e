import { ballotHeaderOf, FORM_WORDS } from "@sipas/domain/ballot";
import type { BallotForm, BallotFormVersion } from "@sipas/domain/criteria";
import { BYTE_ORDER_MARK, csvLine, type Separator } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import { awaitedAfter, type AwaitedBallot } from "./awaited-ballots.ts";

const NAME_OF_FORM: Record<BallotForm, string> = {
  DIRECT: "truc-tiep",
  ONLINE: "truc-tuyen",
  ORGANISATION: "dieu-tra-to-chuc",
};

/**
 * Rows of one statement: no connection is held while the reader takes its time. Each goes through all
 * that is entered, so that few large ones are faster than many.
 */
const BATCH = 20_000;

/** Which sheet is asked for. */
export interface SheetChoice {
  readonly form: BallotForm;
  readonly separator: Separator;
}

export function sheetName(year: number, form: BallotForm): string {
  return `nhap-phieu-${year}-${NAME_OF_FORM[form]}.csv`;
}

/** The ballot file of one form's agencies: a row an awaited ballot, by serial, its answers still empty. */
export async function* sheetLines(
  manager: EntityManager,
  planId: string,
  agencyCodes: readonly string[],
  form: BallotFormVersion,
  separator: Separator,
): AsyncGenerator<string> {
  const header = ballotHeaderOf(form);
  yield BYTE_ORDER_MARK + csvLine(header, separator);
  let after = "";
  for (;;) {
    const rows = await awaitedAfter(manager, planId, agencyCodes, { after, limit: BATCH });
    yield rows.map((row) => csvLine(cellsOf(row, form.form, header), separator)).join("");
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.serial;
  }
}

function cellsOf(
  { serial, agencyCode, enumerator }: AwaitedBallot,
  form: BallotForm,
  header: readonly string[],
): readonly string[] {
  const known: Readonly<Record<string, string>> = {
    serial,
    agency: agencyCode,
    form: FORM_WORDS[form],
    enumerator,
  };
  return header.map((column) => known[column] ?? "");
}
