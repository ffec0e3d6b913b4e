import { describe, expect, it } from "vitest";
import { encodeUtf8, type CsvProblem } from "../kernel/index.ts";
import { releasedSerial, type IssueRow } from "./correction.ts";
import type { BallotIssue, Disposition } from "./issue.ts";
import { FieldworkReader, type KnownUnit } from "./reader.ts";
import { formatSerial } from "./serial.ts";

const serialOf = (number: number) => formatSerial({ provinceCode: "SL", year: 2024, number });
const [S1 = "", S2 = "", S9 = ""] = [1, 2, 9].map(serialOf);

function recorded(unit: string, serial: string | null, disposition: Disposition = "ISSUED"): KnownUnit {
  const issue: BallotIssue | null = serial === null ? null : issueOf(unit, serial, disposition);
  return {
    id: unit,
    agencyCode: "SNV",
    unit,
    list: unit.startsWith("R") ? "RESERVE" : "OFFICIAL",
    stratum: "",
    position: Number(unit.slice(1)),
    disposition: issue?.disposition ?? null,
    failedBefore: false,
    issue,
  };
}

function issueOf(unit: string, serial: string, disposition: Disposition): BallotIssue {
  return {
    serial,
    agencyCode: "SNV",
    unit,
    disposition,
    reason: disposition === "FAILED" ? "AWAY" : null,
    issuedOn: "2024-11-05",
    settledOn: disposition === "ISSUED" ? null : "2024-11-06",
  };
}

function read(rows: readonly string[], units: readonly KnownUnit[]) {
  const taken: IssueRow[] = [];
  const problems: CsvProblem[] = [];
  const reader = new FieldworkReader({
    series: { provinceCode: "SL", year: 2024 },
    agencies: ["SNV"],
    units,
    window: { from: null, to: null },
    today: "2024-12-10",
    onIssue: (row) => taken.push(row),
    onProblem: (problem) => problems.push(problem),
    onWarning: () => undefined,
  });
  const header = "serial,agency,unit,disposition,reason,issued_on,settled_on,correction";
  reader.push(encodeUtf8([header, ...rows].join("\n")));
  reader.end();
  const found = problems.map(({ code, line, column }) => [code, line, column]);
  return { taken, found, counts: reader.counts };
}

const COLLECTED = "collected,,05/11/2024,06/11/2024";
const LOST = "lost,,05/11/2024,06/11/2024";
const ISSUED = "issued,,05/11/2024,";
const NOTHING = ",,,";

describe("a row that corrects", () => {
  it("replaces what is recorded, which it hands on with the reason", () => {
    const unit = recorded("U1", S1, "FAILED");
    const { taken, found, counts } = read([`${S1},SNV,U1,${COLLECTED},typing_error`], [unit]);
    expect(found).toEqual([]);
    expect(counts).toEqual({ added: 0, changed: 0, corrected: 1, unchanged: 0, blank: 0 });
    expect(taken).toEqual([
      {
        line: 2,
        unitId: "U1",
        issue: issueOf("U1", S1, "COLLECTED"),
        correction: { reason: "TYPING_ERROR", before: unit.issue },
      },
    ]);
  });

  it("takes a ballot back that was never issued", () => {
    const { taken, counts } = read([`${S1},SNV,U1,${NOTHING},typing_error`], [recorded("U1", S1)]);
    expect(counts).toMatchObject({ corrected: 1, blank: 0 });
    expect(taken).toMatchObject([{ issue: null, correction: { before: { serial: S1 } } }]);
  });

  it("puts serials right that two units had exchanged", () => {
    const units = [recorded("U1", S1), recorded("U2", S2)];
    const rows = [`${S2},SNV,U1,${ISSUED},mixed_up`, `${S1},SNV,U2,${ISSUED},mixed_up`];
    expect(read(rows, units)).toMatchObject({ found: [], counts: { corrected: 2 } });
    expect(read(rows.slice(0, 1), units).found).toEqual([["SERIAL_OF_OTHER_UNIT", 2, "serial"]]);
  });

  it("hands a serial to the unit whose it is, when the file takes it from the other one", () => {
    const units = [recorded("U1", S1), recorded("U2", null)];
    const rows = [`${S1},SNV,U2,${ISSUED},`, `${S9},SNV,U1,${ISSUED},typing_error`];
    expect(read(rows, units)).toMatchObject({ found: [], counts: { added: 1, corrected: 1 } });
  });

  it("may stand in the file that is sent again, where it changes nothing any more", () => {
    const rows = [`${S1},SNV,U1,${COLLECTED},typing_error`, `${S2},SNV,U2,${NOTHING},typing_error`];
    const { counts, taken } = read(rows, [recorded("U1", S1, "COLLECTED"), recorded("U2", null)]);
    expect(counts).toEqual({ added: 0, changed: 0, corrected: 0, unchanged: 1, blank: 1 });
    expect(taken).toEqual([]);
  });

  it("is no correction where a held ballot merely moves on", () => {
    const { taken, counts } = read([`${S1},SNV,U1,${COLLECTED},later_news`], [recorded("U1", S1)]);
    expect(counts).toMatchObject({ changed: 1, corrected: 0 });
    expect(taken[0]?.correction).toBeNull();
  });

  it.each([
    ["with a reason that is none", `${S1},SNV,U1,${LOST},x`, "UNKNOWN_CORRECTION", "correction"],
    ["with nothing recorded", `${S2},SNV,U2,${LOST},typing_error`, "NOTHING_TO_CORRECT", "correction"],
    [
      "without an outcome, of another serial",
      `${S9},SNV,U1,${NOTHING},mixed_up`,
      "UNIT_HAS_OTHER_SERIAL",
      "serial",
    ],
  ])("is refused %s", (_, row, code, column) => {
    expect(read([row], [recorded("U1", S1), recorded("U2", null)]).found).toEqual([[code, 2, column]]);
  });
});

describe("the reserve after a correction", () => {
  it("keeps what was issued for a unit that had failed", () => {
    const units = [recorded("U1", S1, "FAILED"), recorded("R1", S2, "COLLECTED")];
    expect(read([`${S1},SNV,U1,${COLLECTED},later_news`], units).found).toEqual([]);
  });

  it("gives no ballot of one unit back while a later one has its own", () => {
    const units = [recorded("U1", S1, "FAILED"), recorded("R1", S2), recorded("R2", S9)];
    const [first, second] = [`${S2},SNV,R1,${NOTHING},typing_error`, `${S9},SNV,R2,${NOTHING},typing_error`];
    expect(read([first], units).found).toEqual([["RESERVE_PASSED_OVER", 2, "unit"]]);
    expect(read([first, second], units).found).toEqual([]);
  });
});

describe("the serial that a row lets go", () => {
  const before = (disposition: Disposition) => issueOf("U1", S1, disposition);
  it.each([
    ["is none when nothing is corrected", null, before("COLLECTED"), null],
    ["is that of a ballot that is taken back", before("ISSUED"), null, S1],
    ["is that of a unit which had another one", before("FAILED"), issueOf("U1", S9, "FAILED"), S1],
    ["is that of a ballot which did not come back", before("COLLECTED"), before("LOST"), S1],
    ["is none of one that came back all the same", before("COLLECTED"), before("COLLECTED"), null],
    ["is none of one that came back after all", before("FAILED"), before("COLLECTED"), null],
  ] as const)("%s", (_, was, issue, serial) => {
    const correction = was && { reason: "TYPING_ERROR" as const, before: was };
    expect(releasedSerial({ line: 2, unitId: "U1", issue, correction })).toBe(serial);
  });
});
