import { expect, it } from "vitest";
import { ImportReport } from "./import-report.ts";

it("counts every problem and keeps the first ten thousand, by line", () => {
  const report = new ImportReport();
  for (let line = 10_002; line > 1; line -= 1) report.add({ code: "X", message: "x", line, column: "-" });
  expect([report.total, report.problems.length, report.room]).toEqual([10_001, 10_000, 0]);
  expect(report.problems[0]!.line).toBe(3);
});

it("keeps the first of very many warnings, whatever a file's header has", () => {
  const report = new ImportReport();
  for (let column = 0; column < 1_000; column += 1) report.warn(`Bỏ qua cột ${column}.`);
  expect(report.warnings).toHaveLength(100);
  report.clear();
  expect(report.warnings).toEqual([]);
});
