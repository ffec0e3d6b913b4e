import type { Sheet, SheetRow } from "./sheet.ts";

function filled(sheet: Sheet, fill: (row: SheetRow, index: number) => SheetRow): Sheet {
  return { ...sheet, rows: sheet.rows.map((row, index) => ({ ...row, ...fill(row, index) })) };
}

/** Somebody for every ballot allotted, with a number that reaches nobody. */
export function withPeople(template: Sheet): Sheet {
  return filled(template, (_row, index) => ({
    unit: `HS-${index + 1}`,
    enumerator: `DTV-0${(index % 3) + 1}`,
    area: `Xã ${(index % 4) + 1}`,
    name: `Lò Thử Nghiệm ${index + 1}`,
    phone: `0100${String(index + 1).padStart(6, "0")}`,
  }));
}

interface Days {
  readonly issued_on: string;
  readonly settled_on: string;
}

/** Every ballot came back, but for that of somebody who had moved away and one that was lost. */
export function withOutcomes(list: Sheet, days: Days): Sheet {
  return filled(list, (_row, index) => {
    if (index === 0) return { ...days, disposition: "failed", reason: "moved" };
    return { ...days, disposition: index === 1 ? "lost" : "collected" };
  });
}

/** The first of the reserve stands in for the person who had moved; the other lines stay blank. */
export function withReplacement(list: Sheet, days: Days): Sheet {
  return filled(list, (_row, index) => (index === 0 ? { ...days, disposition: "collected" } : {}));
}

/** The paper ballots that came back, as they lie before the clerk. */
export function collectedOf(...lists: readonly Sheet[]): readonly SheetRow[] {
  return lists.flatMap(({ rows }) => rows).filter(({ disposition }) => disposition === "collected");
}

/** A line for each paper ballot: most people are satisfied, everybody was served on time. */
export function withBallots(template: Sheet, form: string, papers: readonly SheetRow[]): Sheet {
  const rows = papers.map(({ serial = "", agency = "" }, index) => ({
    ...Object.fromEntries(template.header.map((column) => [column, markOf(column, index)])),
    serial,
    agency,
    form,
  }));
  return { ...template, rows };
}

const CRITERION = /^[a-z]+\.\d+$/;

function markOf(column: string, index: number): string {
  if (CRITERION.test(column)) return index % 4 === 3 ? "3" : String(4 + (index % 2));
  return column === "statement.on_time" ? "on_time" : "";
}
