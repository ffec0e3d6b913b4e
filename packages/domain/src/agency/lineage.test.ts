import { describe, expect, it } from "vitest";
import { checkLineageEvent, fatesBetween, LINEAGE_KINDS, type LineageEvent } from "./lineage.ts";

const event = (
  kind: LineageEvent["kind"],
  from: string[],
  to: string[],
  day = "2025-03-01",
): LineageEvent => ({
  kind,
  day,
  from,
  to,
  basis: "",
  note: "",
  provisional: false,
});

const known = new Set([
  "FINANCE",
  "PLANNING",
  "HOME",
  "LABOUR",
  "ETHNIC",
  "ETHNIC-RELIGION",
  "TOWN",
  "A",
  "B",
]);

describe("an event of lineage", () => {
  it.each([
    ["MERGE", ["FINANCE"], ["FINANCE"], "LINEAGE_SIDES", "to"],
    ["MERGE", ["FINANCE", "PLANNING"], ["A", "B"], "LINEAGE_SIDES", "to"],
    ["SPLIT", ["TOWN"], ["A"], "LINEAGE_SIDES", "to"],
    ["RENAME", [], ["A"], "LINEAGE_SIDES", "from"],
    ["TRANSFER", ["A"], ["A"], "LINEAGE_SELF", "to"],
    ["ESTABLISH", ["A"], ["B"], "LINEAGE_SIDES", "to"],
    ["ABOLISH", ["A"], ["B"], "LINEAGE_SIDES", "to"],
    ["RENAME", ["NOWHERE"], ["A"], "AGENCY_UNKNOWN", "from.0"],
    ["MERGE", ["A", "A"], ["A"], "AGENCY_REPEATED", "from.1"],
  ] as const)("refuses %s of %j into %j", (kind, from, to, code, path) => {
    expect(checkLineageEvent(event(kind, [...from], [...to]), known)).toMatchObject({
      ok: false,
      problems: [{ code, path }],
    });
  });

  it("refuses a day that is in no calendar, with everything else that is wrong", () => {
    const decision = checkLineageEvent(event("RENAME", ["A"], ["NOWHERE"], "2025-02-30"), known);
    expect(decision).toMatchObject({ problems: [{ code: "DAY_INVALID" }, { code: "AGENCY_UNKNOWN" }] });
  });

  it("is accepted in every kind when its sides fit", () => {
    const sound = [
      event("MERGE", ["FINANCE", "PLANNING"], ["FINANCE"]),
      event("SPLIT", ["TOWN"], ["A", "B"]),
      event("RENAME", ["ETHNIC"], ["ETHNIC-RELIGION"]),
      event("TRANSFER", ["HOME"], ["ETHNIC-RELIGION"]),
      event("ESTABLISH", [], ["A"]),
      event("ABOLISH", ["A"], []),
    ];
    expect(sound.map(({ kind }) => kind)).toEqual(LINEAGE_KINDS);
    for (const one of sound) expect(checkLineageEvent(one, known)).toEqual({ ok: true, value: one });
  });
});

describe("what became of an agency", () => {
  const fates = (codes: string[], events: LineageEvent[], after = "2024-09-30", until = "2025-09-30") =>
    Object.fromEntries(
      [...fatesBetween(codes, events, after, until)].map(([code, fate]) => [
        code,
        [[...fate.successors], fate.events.map(({ kind }) => kind)],
      ]),
    );

  it("is itself when nothing happened", () => {
    expect(fates(["A"], [])).toEqual({ A: [["A"], []] });
  });

  it("follows merges, splits and renames through the years", () => {
    const events = [
      event("SPLIT", ["FINANCE"], ["A", "B"], "2025-07-01"),
      event("MERGE", ["FINANCE", "PLANNING"], ["FINANCE"], "2025-03-01"),
    ];
    expect(fates(["PLANNING"], events)).toEqual({
      PLANNING: [
        ["A", "B"],
        ["MERGE", "SPLIT"],
      ],
    });
  });

  it("counts the day of the later list in, and that of the earlier list out", () => {
    const renamed = [event("RENAME", ["A"], ["B"])];
    expect(fates(["A"], renamed, "2025-02-28", "2025-03-01").A).toEqual([["B"], ["RENAME"]]);
    expect(fates(["A"], renamed, "2025-03-01", "2025-09-30").A).toEqual([["A"], []]);
    expect(fates(["A"], renamed, "2024-09-30", "2025-02-28").A).toEqual([["A"], []]);
  });

  it("names a transfer with who gave and who received, though one was merged away that day", () => {
    const events = [event("MERGE", ["A", "B"], ["A"]), event("TRANSFER", ["B"], ["HOME"])];
    expect(fates(["A", "B", "HOME", "LABOUR"], events)).toEqual({
      A: [["A"], ["MERGE"]],
      B: [["A"], ["MERGE", "TRANSFER"]],
      HOME: [["HOME"], ["TRANSFER"]],
      LABOUR: [["LABOUR"], []],
    });
  });

  it("has no successor after an abolition", () => {
    expect(fates(["A"], [event("ABOLISH", ["A"], [])])).toEqual({ A: [[], ["ABOLISH"]] });
  });
});
