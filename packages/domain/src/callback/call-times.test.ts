import fc from "fast-check";
import { expect, it } from "vitest";
import { callBackChoices, dayPartOf, nextTryAt } from "./call-times.ts";

const at = (text: string) => Date.parse(`${text}+07:00`);
const textOf = (instant: number) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16);

it.each([
  ["2024-11-05T08:00", "2024-11-05T14:00"],
  ["2024-11-05T11:59", "2024-11-05T14:00"],
  ["2024-11-05T12:30", "2024-11-05T18:30"],
  ["2024-11-05T16:30", "2024-11-05T18:30"],
  ["2024-11-05T16:31", "2024-11-06T08:00"],
  ["2024-11-05T19:00", "2024-11-06T08:00"],
  ["2024-11-05T23:30", "2024-11-06T08:00"],
  ["2024-11-06T00:30", "2024-11-06T14:00"],
])("tries an unanswered call of %s again at %s", (called, again) => {
  expect(textOf(nextTryAt(at(called)))).toBe(again);
});

it("tries again two hours later at the earliest, within two days, in another part of the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: at("2024-01-01T00:00"), max: at("2025-12-31T23:59") }), (now) => {
      const next = nextTryAt(now);
      expect(next - now).toBeGreaterThanOrEqual(2 * 3_600_000);
      expect(next - now).toBeLessThan(48 * 3_600_000);
      expect(dayPartOf(next)).not.toBe(dayPartOf(now));
    }),
  );
});

it.each([
  ["2024-11-05T09:00", ["2024-11-05T19:00", "2024-11-06T08:30", "2024-11-09T09:00"]],
  ["2024-11-05T19:00", ["2024-11-06T08:30", "2024-11-09T09:00"]],
  ["2024-11-09T20:00", ["2024-11-10T08:30", "2024-11-16T09:00"]],
])("offers at %s the times that are still ahead", (now, times) => {
  expect(callBackChoices(at(now)).map((choice) => textOf(choice.at))).toEqual(times);
});
