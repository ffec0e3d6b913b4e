import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../kernel/index.ts";
import { FrameReader } from "./reader.ts";

function read(text: string, agencies: readonly string[] | null = ["SNV", "STC"]) {
  const units: string[] = [];
  const found: string[] = [];
  const reader = new FrameReader({
    agencies,
    onUnit: ({ agency, unit, stratum }) => units.push(`${agency}|${stratum}|${unit}`),
    onProblem: ({ line, column, code }) => found.push(`${line}:${column}:${code}`),
    onWarning: () => {},
  });
  reader.push(encodeUtf8(text));
  reader.end();
  return { units, found };
}

describe("a sampling frame", () => {
  it("is read byte for byte, an empty stratum too", () => {
    const text = 'agency,unit,stratum\nSNV,"a ""b"", c",\nSNV,ệ,Một cửa\nSNV,e\u0323\u0302,\nSTC,ệ,\n';
    expect(read(text)).toEqual({
      units: ['SNV||a "b", c', "SNV|Một cửa|ệ", "SNV||e\u0323\u0302", "STC||ệ"],
      found: [],
    });
  });

  it("names every cell that is wrong", () => {
    const text = [
      "agency,unit,stratum",
      "X,1,a",
      ",2,a",
      "SNV,,a",
      'SNV,"3|4","b',
      'c"',
      'SNV,"5\r6",a|b',
      "SNV,7,a",
      "STC,7,a",
      "SNV,7,b",
      "X,1,",
      "SNV,=1+1,-",
    ].join("\n");
    expect(read(text)).toEqual({
      units: ["SNV|a|7", "STC|a|7"],
      found: [
        "2:agency:UNKNOWN_AGENCY",
        "3:agency:EMPTY_CELL",
        "4:unit:EMPTY_CELL",
        "5:unit:FORBIDDEN_CHARACTER",
        "5:stratum:FORBIDDEN_CHARACTER",
        "7:unit:FORBIDDEN_CHARACTER",
        "7:stratum:FORBIDDEN_CHARACTER",
        "11:unit:REPEATED_UNIT",
        "12:agency:UNKNOWN_AGENCY",
        "12:unit:REPEATED_UNIT",
        "13:unit:FORMULA_LIKE",
        "13:stratum:FORMULA_LIKE",
      ],
    });
  });

  it("must have the column of strata", () => {
    expect(read("agency,unit\nSNV,1\n").found).toEqual(["1:stratum:MISSING_COLUMN"]);
  });

  it("is not held against a plan that could not be read", () => {
    expect(read("agency,unit,stratum\nX,1,\nX,1,\n", null).found).toEqual(["3:unit:REPEATED_UNIT"]);
  });
});
