import { describe, expect, it } from "vitest";
import { encodeUtf8, type CsvProblem } from "../kernel/index.ts";
import type { BallotIssue, Disposition } from "./issue.ts";
import type { IssueRow } from "./correction.ts";
import { FieldworkReader, type KnownUnit } from "./reader.ts";
import { formatSerial } from "./serial.ts";

const HEADER = "serial,agency,unit,disposition,reason,issued_on,settled_on\n";
const serialOf = (number: number) => formatSerial({ provinceCode: "SL", year: 2024, number });
const S1 = serialOf(1);
const S2 = serialOf(2);

function unitOf(unit: string, change: Partial<KnownUnit> = {}): KnownUnit {
  const list = unit.startsWith("R") ? ("RESERVE" as const) : ("OFFICIAL" as const);
  const position = Number(unit.slice(1));
  return {
    id: unit,
    agencyCode: "SNV",
    unit,
    list,
    stratum: "",
    position,
    disposition: null,
    failedBefore: false,
    issue: null,
    ...change,
  };
}

function issued(unit: string, serial: string, disposition: Disposition = "ISSUED"): KnownUnit {
  const settledOn = disposition === "ISSUED" ? null : "2024-11-06";
  const reason = disposition === "FAILED" ? ("AWAY" as const) : null;
  const issue: BallotIssue = {
    serial,
    agencyCode: "SNV",
    unit,
    disposition,
    reason,
    issuedOn: "2024-11-05",
    settledOn,
  };
  return unitOf(unit, { disposition, issue });
}

function read(
  rows: string,
  units: readonly KnownUnit[] = [unitOf("U1"), unitOf("U2"), unitOf("R1"), unitOf("R2")],
) {
  const taken: IssueRow[] = [];
  const problems: CsvProblem[] = [];
  const warnings: string[] = [];
  const reader = new FieldworkReader({
    series: { provinceCode: "SL", year: 2024 },
    agencies: ["SNV"],
    units,
    window: { from: "2024-11-01", to: "2024-11-30" },
    today: "2024-12-10",
    onIssue: (row) => taken.push(row),
    onProblem: (problem) => problems.push(problem),
    onWarning: (warning) => warnings.push(warning),
  });
  reader.push(encodeUtf8(HEADER + rows));
  reader.end();
  const found = problems.map(({ code, line, column }) => [code, line, column]);
  return { taken, found, problems, warnings, counts: reader.counts };
}

describe("the fieldwork file", () => {
  it("issues and settles ballots, with days as printed or as stored", () => {
    const { taken, found } = read(
      `${S1},SNV,U1,collected,,5/11/2024,2024-11-06\n${S2},SNV,U2,issued,,05/11/2024,\n`,
    );
    expect(found).toEqual([]);
    expect(
      taken.map(({ unitId, issue }) => [unitId, issue?.disposition, issue?.issuedOn, issue?.settledOn]),
    ).toEqual([
      ["U1", "COLLECTED", "2024-11-05", "2024-11-06"],
      ["U2", "ISSUED", "2024-11-05", null],
    ]);
  });

  it("takes the same file again, fuller: what is settled stays, what was held moves on, blank rows say nothing", () => {
    const rows = [
      `${S1},SNV,U1,collected,,05/11/2024,06/11/2024`,
      `${S2},SNV,U2,failed,moved,05/11/2024,07/11/2024`,
      `${serialOf(3)},SNV,R1,,,,`,
    ];
    const { taken, found, counts } = read(rows.join("\n"), [
      issued("U1", S1, "COLLECTED"),
      issued("U2", S2),
      unitOf("R1"),
    ]);
    expect(found).toEqual([]);
    expect(counts).toEqual({ added: 0, changed: 1, corrected: 0, unchanged: 1, blank: 1 });
    expect(taken).toMatchObject([{ unitId: "U2", issue: { reason: "MOVED", settledOn: "2024-11-07" } }]);
  });

  it.each([
    ["serial", ",SNV,U1,issued,,05/11/2024,", "EMPTY_CELL"],
    ["serial", "123,SNV,U1,issued,,05/11/2024,", "SERIAL_FORMAT"],
    ["serial", "SL24-000001-0,SNV,U1,issued,,05/11/2024,", "SERIAL_CHECK_DIGIT"],
    [
      "serial",
      `${formatSerial({ provinceCode: "SL", year: 2023, number: 1 })},SNV,U1,issued,,05/11/2024,`,
      "SERIAL_OTHER_YEAR",
    ],
    [
      "serial",
      `${formatSerial({ provinceCode: "HN", year: 2024, number: 1 })},SNV,U1,issued,,05/11/2024,`,
      "SERIAL_OTHER_PROVINCE",
    ],
    ["agency", `${S1},BDT,U1,issued,,05/11/2024,`, "UNKNOWN_AGENCY"],
    ["unit", `${S1},SNV,U9,issued,,05/11/2024,`, "UNKNOWN_UNIT"],
    ["disposition", `${S1},SNV,U1,phát,,05/11/2024,`, "UNKNOWN_DISPOSITION"],
    ["disposition", `${S1},SNV,U1,,,05/11/2024,`, "DISPOSITION_MISSING"],
    ["reason", `${S1},SNV,U1,failed,,05/11/2024,06/11/2024`, "REASON_MISSING"],
    ["reason", `${S1},SNV,U1,failed,bận,05/11/2024,06/11/2024`, "UNKNOWN_REASON"],
    ["reason", `${S1},SNV,U1,lost,away,05/11/2024,06/11/2024`, "REASON_NEEDLESS"],
    ["issued_on", `${S1},SNV,U1,issued,,,`, "ISSUED_ON_MISSING"],
    ["issued_on", `${S1},SNV,U1,issued,,31/02/2024,`, "DAY_FORMAT"],
    ["issued_on", `${S1},SNV,U1,issued,,05/11/1999,`, "DAY_FORMAT"],
    ["issued_on", `${S1},SNV,U1,issued,,05/11/24,`, "DAY_FORMAT"],
    ["settled_on", `${S1},SNV,U1,collected,,05/11/2024,`, "SETTLED_ON_MISSING"],
    ["settled_on", `${S1},SNV,U1,issued,,05/11/2024,06/11/2024`, "SETTLED_ON_NEEDLESS"],
    ["settled_on", `${S1},SNV,U1,lost,,05/11/2024,04/11/2024`, "SETTLED_BEFORE_ISSUED"],
    ["issued_on", `${S1},SNV,U1,issued,,11/12/2024,`, "DAY_IN_FUTURE"],
    ["settled_on", `${S1},SNV,U1,collected,,05/11/2024,06/11/2042`, "DAY_IN_FUTURE"],
    ["settled_on", `${S1},SNV,U1,lost,,05/11/2024,01/01/2101`, "DAY_FORMAT"],
  ])("refuses in %s: %s as %s", (column, row, code) => {
    const { taken, found } = read(`${row}\n`);
    expect(taken).toEqual([]);
    expect(found).toEqual([[code, 2, column]]);
  });

  it("refuses a serial or a unit that comes twice", () => {
    const row = `${S1},SNV,U1,issued,,05/11/2024,\n`;
    expect(read(row + row).found).toEqual([
      ["REPEATED_UNIT", 3, "unit"],
      ["REPEATED_SERIAL", 3, "serial"],
    ]);
  });

  it("refuses what contradicts the record, saying what is recorded and how to correct it", () => {
    const stored = [issued("U1", S1, "FAILED"), issued("U2", S2), unitOf("U3"), issued("U4", serialOf(4))];
    const rows = [
      `${S1},SNV,U1,lost,,05/11/2024,06/11/2024`,
      `${serialOf(9)},SNV,U2,issued,,05/11/2024,`,
      `${S1},SNV,U3,issued,,05/11/2024,`,
      `${serialOf(4)},SNV,U4,collected,,04/11/2024,06/11/2024`,
    ];
    const { found, problems } = read(rows.join("\n"), stored);
    expect(found).toEqual([
      ["RECORDED_OTHERWISE", 2, "disposition"],
      ["UNIT_HAS_OTHER_SERIAL", 3, "serial"],
      ["REPEATED_SERIAL", 4, "serial"],
      ["RECORDED_OTHERWISE", 5, "disposition"],
      ["SERIAL_OF_OTHER_UNIT", 4, "serial"],
    ]);
    const [failed, otherSerial, , , ofOther] = problems.map(({ message }) => message);
    expect(failed).toMatch(
      /đã ghi không thành công \(đi vắng dài ngày\), phát ngày 05\/11\/2024, có kết quả ngày 06\/11\/2024.*cột correction/,
    );
    expect(otherSerial).toMatch(new RegExp(`${S2}.*cột correction`));
    expect(ofOther).toMatch(/đơn vị mẫu U1 của cơ quan SNV.*đính chính/);
  });

  it("issues a reserve unit in its order, and only where one failed", () => {
    const failed = `${S1},SNV,U1,failed,away,05/11/2024,06/11/2024\n`;
    expect(read(`${failed}${S2},SNV,R1,issued,,07/11/2024,\n`).found).toEqual([]);
    expect(read(`${failed}${S2},SNV,R2,issued,,07/11/2024,\n`).found).toEqual([
      ["RESERVE_OUT_OF_ORDER", 3, "unit"],
    ]);
    expect(read(`${S2},SNV,R1,issued,,07/11/2024,\n`).found).toEqual([["RESERVE_NEEDLESS", 2, "unit"]]);
  });

  it("keeps the order of the reserve within each stratum", () => {
    const units = [
      issued("U1", S1, "FAILED"),
      unitOf("R1", { stratum: "A" }),
      unitOf("R2", { stratum: "B" }),
    ];
    expect(read(`${S2},SNV,R2,issued,,07/11/2024,\n`, units).found).toEqual([]);
  });

  it("warns of days outside the plan's window, and takes them", () => {
    const { taken, warnings } = read(`${S1},SNV,U1,issued,,31/10/2024,\n`);
    expect(taken).toHaveLength(1);
    expect(warnings[0]).toContain("01/11/2024 đến 30/11/2024");
  });

  it.each([
    ["", "NO_ROWS"],
    [`${S1},SNV,U1,,,,\n`, "NO_ROWS"],
    [`${S1},SNV\n`, "RAGGED_ROW"],
  ])("refuses a file that says nothing (%#)", (rows, code) => {
    expect(read(rows).problems[0]?.code).toBe(code);
  });
});
