import { cleanText, EMPTY_CELL, findCodeFault, findTextFault, MAX_CODE_LENGTH } from "../kernel/index.ts";
import type { CsvRow } from "../kernel/index.ts";
import { MAX_STRATUM_LENGTH } from "../frame/index.ts";
import * as problems from "./problems.ts";
import type { SampleList } from "./units.ts";

/** The columns of a sample file. */
export const SAMPLE_COLUMNS = [
  "agency",
  "unit",
  "list",
  "order",
  "stratum",
  "enumerator",
  "area",
  "name",
  "phone",
  "address",
] as const;
export type SampleColumn = (typeof SAMPLE_COLUMNS)[number];
type Row = CsvRow<SampleColumn>;

/** Characters that each text may have. */
const LONGEST = {
  unit: MAX_CODE_LENGTH,
  stratum: MAX_STRATUM_LENGTH,
  enumerator: MAX_CODE_LENGTH,
  area: 120,
  name: 200,
  address: 300,
} as const;

const LIST_WORDS: ReadonlyMap<string, SampleList> = new Map([
  ["official", "OFFICIAL"],
  ["reserve", "RESERVE"],
]);

/** A text by which the row is drawn and found again, byte for byte. */
export function readKey({ cells, report }: Row, column: "unit" | "stratum"): string | null {
  const text = cells[column];
  if (text === null) return null;
  const fault = text.includes("|") ? problems.FORBIDDEN_CHARACTER : findCodeFault(text, LONGEST[column]);
  if (fault === null) return text;
  report(column, fault);
  return null;
}

/** What fieldwork goes by and what its sheets carry, tidied. */
export function readCode(row: Row, column: "enumerator" | "area"): string | null {
  return readTidied(row, column, findCodeFault);
}

/** A text for people, tidied; no sheet carries it. */
export function readText(row: Row, column: "name" | "address"): string | null {
  return readTidied(row, column, findTextFault);
}

function readTidied(
  { cells, report }: Row,
  column: "enumerator" | "area" | "name" | "address",
  findFault: typeof findTextFault,
): string | null {
  const text = cells[column];
  if (text === null) return null;
  const fault = findFault(text, LONGEST[column]);
  const clean = cleanText(text);
  if (fault === null && (clean !== "" || text === "")) return clean;
  report(column, fault ?? EMPTY_CELL);
  return null;
}

export function readList({ cells, report }: Row): SampleList | null {
  if (cells.list === null) return null;
  const list = LIST_WORDS.get(cells.list) ?? null;
  if (list === null) report("list", problems.UNKNOWN_LIST);
  return list;
}

export function readOrder({ cells, report }: Row): number | null {
  if (cells.order === null) return null;
  if (/^[1-9]\d{0,5}$/.test(cells.order)) return Number(cells.order);
  report("order", problems.ORDER_NOT_COUNTING);
  return null;
}
