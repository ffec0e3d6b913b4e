import { expect, it } from "vitest";
import { CALLBACK_OUTCOMES } from "../plan/index.ts";
import { isAnswered, outcomeFits, outcomeOf } from "./outcome.ts";

const [yes, no] = [true, false];

it.each([
  [[yes, yes, yes], "CONFIRMED"],
  [[yes, yes, no], "PARTLY_CONFIRMED"],
  [[no, yes, yes], "PARTLY_CONFIRMED"],
  [[no, yes, no], "PARTLY_CONFIRMED"],
  [[yes, no, yes], "PARTLY_CONFIRMED"],
  [[no, no, yes], "PARTLY_CONFIRMED"],
  [[yes, no, no], "DENIED"],
  [[no, no, no], "DENIED"],
] as const)("answers %j give %s, which fits them", (answers, outcome) => {
  expect(outcomeOf(answers)).toBe(outcome);
  expect(outcomeFits(outcome, answers)).toBe(true);
});

it("lets a person correct a no between partly and denied, and nothing into a confirmation", () => {
  expect(outcomeFits("PARTLY_CONFIRMED", [yes, no, yes])).toBe(true);
  expect(outcomeFits("DENIED", [yes, yes, no])).toBe(true);
  expect(outcomeFits("CONFIRMED", [yes, yes, no])).toBe(false);
});

it("asks the statements for the first three outcomes alone", () => {
  expect(CALLBACK_OUTCOMES.filter(isAnswered)).toEqual(["CONFIRMED", "PARTLY_CONFIRMED", "DENIED"]);
});
