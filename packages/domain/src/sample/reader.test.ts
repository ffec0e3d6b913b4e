import { describe, expect, it } from "vitest";
import { encodeUtf8, type CsvProblem } from "../kernel/index.ts";
import { SampleReader, type SampleRow } from "./reader.ts";

const HEADER = "agency,unit,list,order,stratum,enumerator,area,name,phone,address\n";
const CELLS = ["SNV", "HS-1", "official", "1", "", "DTV-01", "Tổ 3", "Lê Văn An", "0912345678", ""];
const COLUMNS = HEADER.trim().split(",");

function rowOf(change: Readonly<Record<string, string>> = {}): string {
  return `${COLUMNS.map((column, place) => change[column] ?? CELLS[place]!).join(",")}\n`;
}

function read(file: string | Uint8Array, synthetic = false) {
  const units: SampleRow[] = [];
  const problems: CsvProblem[] = [];
  const warnings: string[] = [];
  const reader = new SampleReader({
    agencies: ["SNV", "BDT"],
    synthetic,
    onUnit: (unit) => units.push(unit),
    onProblem: (problem) => problems.push(problem),
    onWarning: (warning) => warnings.push(warning),
  });
  reader.push(typeof file === "string" ? encodeUtf8(file) : file);
  reader.end();
  return { units, problems, warnings, found: problems.map(({ code, line, column }) => [code, line, column]) };
}

describe("the sample file", () => {
  it("gives every unit with its contact tidied", () => {
    const name = "  Le\u0302  Văn An ";
    const { units, problems } = read(
      `\ufeff${HEADER}${rowOf({ name, phone: "+84 912.345-678", address: "Bản 1" })}`,
    );
    expect(problems).toEqual([]);
    expect(units).toEqual([
      {
        line: 2,
        agencyCode: "SNV",
        unit: "HS-1",
        list: "OFFICIAL",
        position: 1,
        stratum: "",
        enumerator: "DTV-01",
        area: "Tổ 3",
        contact: { fullName: "Lê Văn An", phone: "0912345678", address: "Bản 1" },
      },
    ]);
  });

  it("keeps a name that looks like a formula as the text it is: no sheet carries it", () => {
    const { units } = read(`${HEADER}${rowOf({ name: "=HYPERLINK(A1)", address: "-" })}`);
    expect(units[0]).toMatchObject({ contact: { fullName: "=HYPERLINK(A1)", address: "-" } });
  });

  it("reads semicolons, quotes and columns in any order", () => {
    const names = COLUMNS.toReversed().join(";");
    const { units, problems } = read(
      `${names}\r\n${CELLS.toReversed()
        .map((cell) => `"${cell}"`)
        .join(";")}\r\n`,
    );
    expect(problems).toEqual([]);
    expect(units).toHaveLength(1);
  });

  it.each([
    ["agency", "SYT", "UNKNOWN_AGENCY"],
    ["agency", "", "EMPTY_CELL"],
    ["unit", "", "EMPTY_CELL"],
    ["unit", "HS|1", "FORBIDDEN_CHARACTER"],
    ["unit", "x".repeat(65), "TOO_LONG"],
    ["unit", "HS\u202e1", "UNPRINTABLE"],
    ["unit", "@SUM", "FORMULA_LIKE"],
    ["stratum", "a|b", "FORBIDDEN_CHARACTER"],
    ["stratum", "-", "FORMULA_LIKE"],
    ["enumerator", "=1+1", "FORMULA_LIKE"],
    ["area", "+84", "FORMULA_LIKE"],
    ["list", "chinh thuc", "UNKNOWN_LIST"],
    ["list", "OFFICIAL", "UNKNOWN_LIST"],
    ["order", "0", "ORDER_NOT_COUNTING"],
    ["order", "1.5", "ORDER_NOT_COUNTING"],
    ["order", "-1", "ORDER_NOT_COUNTING"],
    ["order", "1000000", "ORDER_NOT_COUNTING"],
    ["enumerator", "", "EMPTY_CELL"],
    ["area", "\u00a0", "EMPTY_CELL"],
    ["area", "", "EMPTY_CELL"],
    ["name", "", "EMPTY_CELL"],
    ["name", "A\u0007n", "UNPRINTABLE"],
    ["name", "\u2067An", "UNPRINTABLE"],
    ["name", "a".repeat(201), "TOO_LONG"],
    ["name", '"two\nlines"', "UNPRINTABLE"],
    ["phone", "", "EMPTY_CELL"],
    ["phone", "12345", "PHONE_FORMAT"],
    ["phone", "0912 345 67a", "PHONE_FORMAT"],
    ["phone", "09123456789", "PHONE_FORMAT"],
    ["phone", "0100000123", "PHONE_INVENTED"],
  ])("refuses %s = %j as %s", (column, cell, code) => {
    const { units, found } = read(HEADER + rowOf({ [column]: cell }));
    expect(units).toEqual([]);
    expect(found).toEqual([[code, 2, column]]);
  });

  it("takes only invented telephone numbers into a synthetic plan", () => {
    expect(read(HEADER + rowOf({ phone: "0100 000 123" }), true).units[0]?.contact.phone).toBe("0100000123");
    expect(read(HEADER + rowOf(), true).found).toEqual([["PHONE_NOT_INVENTED", 2, "phone"]]);
  });

  it("names the line where a unit, or an order in its list and stratum, came before", () => {
    const file = [
      rowOf(),
      rowOf({ unit: "HS-2" }),
      rowOf({ order: "2" }),
      rowOf({ unit: "HS-3", stratum: "B" }),
      rowOf({ unit: "HS-4", list: "reserve" }),
      rowOf({ agency: "BDT" }),
    ];
    const { found, problems } = read(HEADER + file.join(""));
    expect(found).toEqual([
      ["REPEATED_ORDER", 3, "order"],
      ["REPEATED_UNIT", 4, "unit"],
    ]);
    expect(problems[0]?.message).toContain("dòng 2");
  });

  it("reports everything in a row at once", () => {
    const { found } = read(HEADER + rowOf({ agency: "X", list: "y", order: "z", phone: "1", name: "" }));
    expect(new Set(found.map(([, , column]) => column))).toEqual(
      new Set(["agency", "list", "name", "order", "phone"]),
    );
  });

  it.each([
    ["", "EMPTY_FILE"],
    [HEADER, "NO_UNITS"],
    [`${HEADER}SNV,HS-1\n`, "RAGGED_ROW"],
    ["a,b,c\n1,2,3\n", "MISSING_HEADER"],
    ["serial,agency,unit,disposition,reason,issued_on,settled_on\n", "WRONG_FILE"],
    [`${HEADER.trim()},name\n${rowOf().trim()},x\n`, "DUPLICATE_COLUMN"],
    [`${HEADER}${rowOf({ name: '"An' })}`, "UNCLOSED_QUOTE"],
    [Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(40)]), "WRONG_FILE_KIND"],
    [Uint8Array.from([0xff, 0xfe, 97, 0]), "UTF16"],
  ])("says what is wrong with a file as a whole (%#)", (file, code) => {
    expect(read(file).problems[0]?.code).toBe(code);
  });

  it("refuses a cell of a megabyte, and reads on", () => {
    const file = HEADER + rowOf({ address: "a".repeat(1024 * 1024) }) + rowOf({ unit: "HS-2", order: "2" });
    const { units, found } = read(file);
    expect(units).toHaveLength(1);
    expect(found).toEqual([["TOO_LONG", 2, "address"]]);
  });

  it("says from which line on the file is not UTF-8", () => {
    const [start, end] = rowOf({ name: "¤" }).split("¤");
    const latin = Uint8Array.from([...encodeUtf8(HEADER + start!), 0xe2, ...encodeUtf8(end!)]);
    expect(read(latin).found).toEqual([["INVALID_UTF8", 2, "-"]]);
  });

  it("never repeats a person's data in a message", () => {
    const secret = "Trần Thị Bí Mật";
    const rows = [
      rowOf({ name: `${secret}\u202e`, phone: "0987654", list: "?" }),
      rowOf({ address: secret.repeat(30) }),
    ];
    const { problems, warnings } = read(HEADER + rows.join(""));
    expect(problems.length).toBeGreaterThan(3);
    expect(JSON.stringify([problems, warnings])).not.toMatch(/Bí Mật|0987654/);
  });

  it("stops at one row too many", () => {
    const rows = Array.from({ length: 100_001 }, (_, place) =>
      rowOf({ unit: `U${place}`, stratum: `S${place}` }),
    );
    expect(read(HEADER + rows.join("")).found).toEqual([["TOO_MANY_ROWS", 100_002, "-"]]);
  });
});
