import { describe, expect, it } from "vitest";
import { csvLine, csvRecord } from "./csv-write.ts";

describe("a line of a file to open in a spreadsheet", () => {
  it.each([
    [",", 'a,"b ""c"" ","d,e","f;g"'],
    [";", 'a;"b ""c"" ";"d,e";"f;g"'],
  ] as const)("parts cells by %j and quotes those that need it", (separator, record) => {
    const cells = ["a", 'b "c" ', "d,e", "f;g"];
    expect(csvRecord(cells, separator)).toBe(record);
    expect(csvLine(cells, separator)).toBe(`${record}\r\n`);
  });

  it.each(["=1+1", "+84", "-2", "@x", "\tx", "\rx", "\nx", "＝1", "－1"])(
    "keeps %j from running as a formula",
    (cell) => {
      expect(csvRecord([cell, "b"]).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("leaves a sign within a text as it is", () => {
    expect(csvRecord(["DTV-01", "a=b", "'x"])).toBe("DTV-01,a=b,'x");
  });
});
