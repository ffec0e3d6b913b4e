import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareYears, type CriteriaChange, type MeasuredYear } from "./comparability.ts";
import type { LineageEvent, LineageKind } from "./lineage.ts";

const happened = (kind: LineageKind, from: string[], to: string[], provisional = false): LineageEvent => ({
  kind,
  day: "2025-03-01",
  from,
  to,
  basis: "",
  note: "",
  provisional,
});

const year = (year: number, codes: readonly string[], set = "DIRECT"): MeasuredYear => ({
  year,
  day: `${year}-09-30`,
  criteriaSets: new Map(codes.map((code) => [code, set])),
});

function compare(
  before: MeasuredYear,
  after: MeasuredYear,
  events: readonly LineageEvent[] = [],
  { standing, change = "SAME" }: { standing?: string[]; change?: CriteriaChange } = {},
) {
  return compareYears(before, after, { events, standing: standing ?? [], criteriaChange: () => change }).map(
    ({ before: b, after: a, comparability, reasons }) => [b.join("+"), a.join("+"), comparability, reasons],
  );
}

describe("two years of an agency", () => {
  it("compare when nothing happened and the same was asked", () => {
    expect(compare(year(2024, ["A"]), year(2025, ["A"]))).toEqual([["A", "A", "COMPARABLE", []]]);
  });

  it("compare with a note after a rename, a merge or a transfer of functions", () => {
    const events = [
      happened("RENAME", ["ETHNIC"], ["RELIGION"]),
      happened("TRANSFER", ["HOME"], ["RELIGION"]),
      happened("MERGE", ["HOME", "LABOUR"], ["HOME"]),
      happened("RENAME", ["OLD"], ["NEW"]),
    ];
    expect(
      compare(
        year(2024, ["ETHNIC", "HOME", "LABOUR", "OLD"]),
        year(2025, ["RELIGION", "HOME", "NEW"]),
        events,
      ),
    ).toEqual([
      ["ETHNIC", "RELIGION", "WITH_NOTE", ["RENAMED", "FUNCTIONS_TRANSFERRED"]],
      ["HOME+LABOUR", "HOME", "WITH_NOTE", ["MERGED", "FUNCTIONS_TRANSFERRED"]],
      ["OLD", "NEW", "WITH_NOTE", ["RENAMED"]],
    ]);
  });

  it("break when a district went to many communes, which stay named", () => {
    const split = [happened("SPLIT", ["TOWN"], ["C1", "C2"])];
    expect(compare(year(2024, ["TOWN"]), year(2025, ["C1", "C2"]), split)).toEqual([
      ["TOWN", "C1+C2", "BROKEN", ["SPLIT"]],
    ]);
  });

  it("break together when two districts share a commune", () => {
    const splits = [happened("SPLIT", ["T1"], ["C1", "SHARED"]), happened("SPLIT", ["T2"], ["C2", "SHARED"])];
    expect(compare(year(2024, ["T1", "T2"]), year(2025, ["C1", "C2", "SHARED"]), splits)).toEqual([
      ["T1+T2", "C1+C2+SHARED", "BROKEN", ["SPLIT"]],
    ]);
  });

  it("break where an agency was abolished, is new, or was measured in one year only", () => {
    const events = [happened("ABOLISH", ["GONE"], []), happened("ESTABLISH", [], ["BORN"])];
    expect(
      compare(year(2024, ["GONE", "DROPPED"]), year(2025, ["BORN", "TAKEN-IN"]), events, {
        standing: ["TAKEN-IN"],
      }),
    ).toEqual([
      ["GONE", "", "BROKEN", ["ABOLISHED"]],
      ["DROPPED", "", "BROKEN", ["NOT_MEASURED"]],
      ["", "BORN", "BROKEN", ["ESTABLISHED"]],
      ["", "TAKEN-IN", "BROKEN", ["NOT_MEASURED"]],
    ]);
  });

  it("ask for a note when a predecessor was not measured", () => {
    const merge = [happened("MERGE", ["A", "UNRATED"], ["A"])];
    expect(compare(year(2024, ["A"]), year(2025, ["A"]), merge, { standing: ["UNRATED"] })).toEqual([
      ["A", "A", "WITH_NOTE", ["MERGED", "PREDECESSOR_NOT_MEASURED"]],
    ]);
  });

  it.each([
    ["REWORDED", "WITH_NOTE", "CRITERIA_REWORDED"],
    ["CHANGED", "BROKEN", "CRITERIA_CHANGED"],
  ] as const)("are %s criteria: %s", (change, comparability, reason) => {
    expect(compare(year(2024, ["A"]), year(2025, ["A"]), [], { change })).toEqual([
      ["A", "A", comparability, [reason]],
    ]);
  });

  it("are provisional while an event between them is", () => {
    const facts = {
      events: [happened("RENAME", ["A"], ["B"], true)],
      standing: [],
      criteriaChange: () => "SAME" as const,
    };
    expect(compareYears(year(2024, ["A"]), year(2025, ["B"]), facts)).toMatchObject([{ provisional: true }]);
  });

  it("part both years' agencies into groups, each agency into exactly one", () => {
    const code = fc.constantFrom("A", "B", "C", "D", "E", "F");
    const side = (least: number, most: number) => fc.uniqueArray(code, { minLength: least, maxLength: most });
    const some = fc.oneof(
      fc.record({ kind: fc.constant("MERGE" as const), from: side(2, 3), to: side(1, 1) }),
      fc.record({ kind: fc.constant("SPLIT" as const), from: side(1, 1), to: side(2, 3) }),
      fc.record({ kind: fc.constant("RENAME" as const), from: side(1, 1), to: side(1, 1) }),
      fc.record({ kind: fc.constant("TRANSFER" as const), from: side(1, 1), to: side(1, 1) }),
      fc.record({ kind: fc.constant("ABOLISH" as const), from: side(1, 1), to: side(0, 0) }),
    );
    const day = fc.constantFrom("2025-01-15", "2025-03-01", "2025-07-01");
    const events = fc.array(fc.tuple(some, day), { maxLength: 6 });
    fc.assert(
      fc.property(events, side(0, 6), side(0, 6), (list, earlier, later) => {
        const lineage = list.map(([one, on]) => ({ ...happened(one.kind, one.from, one.to), day: on }));
        const groups = compareYears(year(2024, earlier), year(2025, later), {
          events: lineage,
          standing: [],
          criteriaChange: () => "SAME",
        });
        expect(groups.flatMap(({ before }) => before).toSorted()).toEqual(earlier.toSorted());
        expect(groups.flatMap(({ after }) => after).toSorted()).toEqual(later.toSorted());
        for (const { before, after, comparability } of groups) {
          expect(before.length + after.length).toBeGreaterThan(0);
          if (before.length !== 1 || after.length !== 1) expect(comparability).not.toBe("COMPARABLE");
        }
      }),
    );
  });
});
