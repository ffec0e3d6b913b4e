import { expect, it } from "vitest";
import { nextYear } from "./next-year.ts";

it("proposes the year after the last issued plan, drafts aside", () => {
  const plans = [
    { year: 2027, state: "DRAFT" },
    { year: 2024, state: "ISSUED" },
    { year: 2023, state: "PUBLISHED" },
  ];
  expect(nextYear(plans, 2026)).toBe(2025);
});

it("proposes this year when no plan was issued", () => {
  expect(nextYear([{ year: 2025, state: "DRAFT" }], 2026)).toBe(2026);
});
