import { describe, expect, it } from "vitest";
import { CsvTableReader } from "./csv-table.ts";
import { encodeUtf8 } from "./csv-utf8.ts";

function read(file: string | Uint8Array) {
  const rows: string[] = [];
  const found: string[] = [];
  const warnings: string[] = [];
  const reader = new CsvTableReader({
    kind: "FIELDWORK",
    columns: ["code", "note", "more"],
    mayBeMissing: ["more"],
    mayBeEmpty: ["note", "more"],
    onRow: ({ line, cells, report }) => {
      rows.push(`${line} ${cells.code} ${cells.note}${cells.more && ` ${cells.more}`}`);
      if (cells.code === "bad") report("code", { code: "BAD", message: "" });
    },
    onProblem: ({ line, column, code }) => found.push(`${line}:${column}:${code}`),
    onWarning: (message) => warnings.push(message),
  });
  reader.push(typeof file === "string" ? encodeUtf8(file) : file);
  reader.end();
  return { rows, found, warnings };
}

describe("a table", () => {
  it("is read by the names of its columns, in any order", () => {
    expect(read("\uFEFFnote;code\r\n một ; 1 \r\n\r\n;2").rows).toEqual(["2 1 một", "4 2 "]);
  });

  it("may lack a column of which every cell may be empty", () => {
    expect(read("code,note\n1,a\n")).toMatchObject({ rows: ["2 1 a"], found: [] });
    expect(read("more,code,note\nb,1,a\n,2,a\n")).toMatchObject({ rows: ["2 1 a b", "3 2 a"], found: [] });
    expect(read("code,note,more,more\n1,a,,\n").found).toEqual(["1:more:DUPLICATE_COLUMN"]);
  });

  it("warns of columns it has no use for, also when they come twice", () => {
    const { rows, found, warnings } = read("code,x,note,x,\n1,,a,,\n");
    expect({ rows, found }).toEqual({ rows: ["2 1 a"], found: [] });
    expect(warnings).toHaveLength(3);
  });

  it("misses a column and goes on to judge the others", () => {
    expect(read("note,x\n\na,b\n")).toMatchObject({
      found: ["1:code:MISSING_COLUMN"],
      rows: ["3 null a"],
    });
  });

  it("refuses a column that comes twice and an empty cell that may not be", () => {
    expect(read("code,code,note\n,1,\nbad,,\n").found).toEqual([
      "1:code:DUPLICATE_COLUMN",
      "2:code:EMPTY_CELL",
      "3:code:BAD",
    ]);
  });

  it("hands on a row of which the file spoils a cell, without that cell", () => {
    const bytes = encodeUtf8("code,note\n1,x?\n2,3,4\n");
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(read(bytes)).toMatchObject({
      rows: ["2 1 null"],
      found: ["2:-:INVALID_UTF8", "3:note:RAGGED_ROW"],
    });
  });

  it("says only once that a file is of another kind", () => {
    const nothingElse = { rows: [], warnings: [] };
    expect(read('id,name\n1\n"x\n')).toEqual({ ...nothingElse, found: ["1:-:MISSING_HEADER"] });
    expect(read("serial,agency,form,note\n1,,,\n")).toEqual({ ...nothingElse, found: ["1:-:WRONG_FILE"] });
    expect(read("").found).toEqual(["1:-:EMPTY_FILE"]);
    expect(read("%PDF-1.7\n").found).toEqual(["1:-:WRONG_FILE_KIND"]);
  });
});
