import { expect, it } from "vitest";
import { cleanText } from "./text.ts";
import { findTextProblems } from "./typed-text.ts";

const codesOf = (text: string) =>
  findTextProblems("note", "Ghi chú", cleanText(text), 10).map(({ code, path }) => `${path}:${code}`);

it.each([
  ["", []],
  ["mười ký tự", []],
  ["hai\ndòng", []],
  ["mười một kt", ["note:TEXT_TOO_LONG"]],
  ["a\u0000b", ["note:TEXT_UNPRINTABLE"]],
  ["a\u202eb", ["note:TEXT_UNPRINTABLE"]],
  ["a\u001bbcdefghijkl", ["note:TEXT_TOO_LONG", "note:TEXT_UNPRINTABLE"]],
])("finds in %j %j", (text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

it("names the field and what to do", () => {
  expect(findTextProblems("note", "Ghi chú", "x".repeat(11), 10)[0]?.message).toBe(
    "Ghi chú dài quá 10 ký tự; viết ngắn lại.",
  );
});
