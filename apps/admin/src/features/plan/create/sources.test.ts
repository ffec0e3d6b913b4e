import { expect, it } from "vitest";
import { sourcesFor } from "./sources.ts";

const plan = (id: string, year: number, state: string) => ({ id, year, state });
const plans = [
  plan("draft25", 2025, "DRAFT"),
  plan("p23", 2023, "PUBLISHED"),
  plan("p24", 2024, "ISSUED"),
  plan("d24", 2024, "DRAFT"),
];
const idsFor = (year: number | null) => sourcesFor(plans, year).map(({ id }) => id);

it("offers the newest issued plan of an earlier year first, drafts last", () => {
  expect(idsFor(2026)).toEqual(["p24", "p23", "draft25", "d24"]);
});

it("offers nothing of the same or a later year, and nothing while there is no year", () => {
  expect(idsFor(2024)).toEqual(["p23"]);
  expect([idsFor(2023), idsFor(null)]).toEqual([[], []]);
});
