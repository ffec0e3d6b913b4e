import { DISPOSITION_WORDS, FIELDWORK_COLUMNS, REASON_WORDS } from "@sipas/domain/fieldwork";
import { formatDay } from "@sipas/domain/kernel";
import type { SampleList } from "@sipas/domain/sample";
import type { NumberedUnit } from "./numbered-units.ts";

/** Spreadsheets take a file for UTF-8 by its mark. */
const BYTE_ORDER_MARK = "\ufeff";
export const NAME_OF_LIST: Record<SampleList, string> = { OFFICIAL: "chinh-thuc", RESERVE: "du-phong" };

/** What parts the cells; spreadsheets take the one of their machine's region. */
type Separator = "," | ";";

/** Which sheet is asked for. */
export interface SheetChoice {
  readonly list: SampleList;
  readonly separator: Separator;
}

export function sheetName(year: number, list: SampleList): string {
  return `phat-thu-phieu-${year}-${NAME_OF_LIST[list]}.csv`;
}

/** The fieldwork file of one list: a row a unit with its serial and, where its ballot was issued, what is known of it. */
export function writeSheet(units: readonly NumberedUnit[], { list, separator }: SheetChoice): string {
  const rows = units.filter((unit) => unit.list === list).map(rowOf);
  const lines = [FIELDWORK_COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
}

function rowOf({ serial, agencyCode, unit, issue }: NumberedUnit): readonly string[] {
  const said = issue
    ? [
        DISPOSITION_WORDS[issue.disposition],
        issue.reason === null ? "" : REASON_WORDS[issue.reason],
        formatDay(issue.issuedOn),
        issue.settledOn === null ? "" : formatDay(issue.settledOn),
      ]
    : ["", "", "", ""];
  // Nothing is corrected until somebody says so.
  return [serial, agencyCode, unit, ...said, ""];
}

/** A cell as RFC 4180 has it. A code that looks like a formula is given as it is: it must come back so. */
function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
