import { expect, it } from "vitest";
import { groupBlockers } from "./blockers.ts";

const problem = (path: string) => ({ code: "X", path, message: path });

it("puts every blocker into its group, in the order of the groups, with the way to mend it", () => {
  const groups = groupBlockers("p1", [
    problem("uncollected.SL24-000001-8"),
    problem("missing.SL24-000002-5"),
    problem("missing"),
    problem("stages.FIELDWORK"),
    problem("planId"),
  ]);
  expect(groups.map(({ group, items }) => [group, items.map(({ href }) => href)])).toEqual([
    ["stages", ["/fieldwork?plan=p1", undefined]],
    ["missing", ["/ballots/import?plan=p1", "/ballots/import?plan=p1"]],
    ["uncollected", ["/ballots?plan=p1&serial=SL24-000001-8"]],
    ["otherAgency", []],
  ]);
});

it("shows every group also when nothing stands in the way", () => {
  expect(groupBlockers("p1", []).every(({ items }) => items.length === 0)).toBe(true);
});
