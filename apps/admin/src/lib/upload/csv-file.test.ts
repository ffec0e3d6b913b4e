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

it("ends every row, its cells parted as asked", () => {
  expect(
    csvText(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      ";",
    ),
  ).toBe("\uFEFFa;b\r\nc;d\r\n");
});
