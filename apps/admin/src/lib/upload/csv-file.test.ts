import { expect, it } from "vitest";
import { csvText } from "./csv-file.ts";

it("begins with the mark by which Excel knows UTF-8", () => {
  expect(csvText([["Dòng"]], ",")).toBe("\uFEFFDòng\r\n");
});

it.each(["=1+1", "+84", "-2", "@x", "\tx", "\rx"])("keeps %j from running as a formula", (cell) => {
  expect(
    csvText([[cell]], ",")
      .slice(1)
      .replace(/^"/, "")
      .startsWith("'"),
  ).toBe(true);
});

it.each([
  [",", 'a,"b ""c"" ","d,e",f;g'],
  [";", 'a;"b ""c"" ";d,e;"f;g"'],
] as const)("parts cells by %j and quotes those that need it", (separator, line) => {
  expect(csvText([["a", 'b "c" ', "d,e", "f;g"]], separator)).toBe(`\uFEFF${line}\r\n`);
});
