import { expect, it } from "vitest";
import { groupProblems } from "./problem-groups.ts";

const problem = (line: number, column: string, code: string) => ({ line, column, code, message: `${code}.` });

it("puts the most frequent kind first, and in it the most frequent column", () => {
  const groups = groupProblems(
    [
      problem(2, "agency", "UNKNOWN_AGENCY"),
      problem(9, "access.2", "UNKNOWN_ANSWER"),
      problem(3, "access.1", "UNKNOWN_ANSWER"),
      problem(4, "access.2", "UNKNOWN_ANSWER"),
    ],
    { UNKNOWN_ANSWER: "Câu trả lời không hợp lệ" },
  );
  expect(groups).toEqual([
    {
      code: "UNKNOWN_ANSWER",
      name: "Câu trả lời không hợp lệ",
      count: 3,
      firstLine: 3,
      columns: [
        { column: "access.2", count: 2 },
        { column: "access.1", count: 1 },
      ],
    },
    {
      code: "UNKNOWN_AGENCY",
      name: "Mã cơ quan không có trong kế hoạch",
      count: 1,
      firstLine: 2,
      columns: [{ column: "agency", count: 1 }],
    },
  ]);
});

it("puts what is wrong with the header before all else", () => {
  const groups = groupProblems([
    problem(2, "serial", "EMPTY_CELL"),
    problem(3, "serial", "EMPTY_CELL"),
    problem(1, "form", "MISSING_COLUMN"),
  ]);
  expect(groups.map(({ code }) => code)).toEqual(["MISSING_COLUMN", "EMPTY_CELL"]);
});

it("puts what is wrong with the whole file before all else", () => {
  const groups = groupProblems([
    problem(3, "serial", "EMPTY_CELL"),
    problem(4, "serial", "EMPTY_CELL"),
    problem(2, "-", "INVALID_UTF8"),
  ]);
  expect(groups.map(({ code }) => code)).toEqual(["INVALID_UTF8", "EMPTY_CELL"]);
});

it("names a kind that has no name here by its message", () => {
  expect(groupProblems([problem(1, "-", "NEW_KIND")])[0]?.name).toBe("NEW_KIND.");
});
