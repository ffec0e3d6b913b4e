import { DISPOSITION_WORDS, FIELDWORK_COLUMNS, REASON_WORDS } from "@sipas/domain/fieldwork";
import { BYTE_ORDER_MARK, csvLine, formatDay, type Separator } from "@sipas/domain/kernel";
import type { SampleList } from "@sipas/domain/sample";
import type { NumberedUnit } from "./numbered-units.ts";

/** The words by which an address names a list. */
export const LIST_WORDS: Readonly<Record<string, SampleList>> = { official: "OFFICIAL", reserve: "RESERVE" };

export const NAME_OF_LIST: Record<SampleList, string> = { OFFICIAL: "chinh-thuc", RESERVE: "du-phong" };

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
  const lines = [FIELDWORK_COLUMNS, ...rows].map((cells) => csvLine(cells, separator));
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
