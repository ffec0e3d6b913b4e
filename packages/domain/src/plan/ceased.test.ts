import { describe, expect, it } from "vitest";
import type { LineageEvent } from "../agency/index.ts";
import { ceasedBlockers, cessationsOf, cessationsWithin } from "./ceased.ts";
import type { CeasedRule } from "./plan.ts";
import { SOUND_PLAN } from "./testing/sound-plan.ts";

const event = (kind: LineageEvent["kind"], day: string, from: string[], to: string[]): LineageEvent => ({
  kind,
  day,
  from,
  to,
  basis: "",
  note: "",
  provisional: true,
});
const EVENTS = [
  event("SPLIT", "2025-07-01", ["UBND-MC"], ["XA-1", "XA-2"]),
  event("MERGE", "2025-03-01", ["STC", "SKHDT"], ["STC"]),
  event("RENAME", "2025-03-01", ["BDT"], ["SDTTG"]),
  event("TRANSFER", "2025-03-01", ["SNV"], ["SDTTG"]),
  event("ABOLISH", "2025-05-01", ["BQL"], []),
];
const names = new Map([
  ["SKHDT", "Sở Kế hoạch và Đầu tư"],
  ["UBND-MC", "UBND huyện Mộc Châu"],
]);

describe("the agencies that ended", () => {
  it("are those of merges, splits and abolitions who do not go on, in order of time", () => {
    expect(cessationsOf(EVENTS)).toEqual([
      { agencyCode: "SKHDT", day: "2025-03-01" },
      { agencyCode: "BQL", day: "2025-05-01" },
      { agencyCode: "UBND-MC", day: "2025-07-01" },
    ]);
  });

  it("matter to a window that holds dossiers of theirs and outlasts them", () => {
    const within = (from: string | null, to: string | null) =>
      cessationsWithin(cessationsOf(EVENTS), { from, to }).map(({ agencyCode }) => agencyCode);
    expect(within("2025-03-01", "2025-07-01")).toEqual(["BQL", "UBND-MC"]);
    expect(within("2025-02-28", "2025-06-30")).toEqual(["SKHDT", "BQL"]);
    expect([within("2025-07-01", "2025-12-31"), within(null, "2025-12-31")]).toEqual([[], []]);
  });
});

describe("a plan whose window holds the end of an agency", () => {
  const found = (ceasedRule: CeasedRule | null, from = "2024-09-01") => {
    const transaction = { from, to: "2025-09-30" };
    const plan = { windows: { ...SOUND_PLAN.windows, transaction }, ceasedRule };
    return ceasedBlockers(plan, cessationsOf(EVENTS), names);
  };

  it("needs a rule for the dossiers, and names who ended", () => {
    const [blocker] = found(null);
    expect(blocker).toMatchObject({ code: "CEASED_RULE_MISSING", path: "ceasedRule" });
    expect(blocker!.message).toContain("Sở Kế hoạch và Đầu tư, BQL, UBND huyện Mộc Châu kết thúc");
    expect([found("EXCLUDE"), found("ATTRIBUTE")]).toEqual([[], []]);
  });

  it("begins on the day after the last end where it is to begin later", () => {
    const [blocker] = found("START_LATER");
    expect(blocker).toMatchObject({ code: "CEASED_WINDOW_TOO_EARLY", path: "windows.transaction.from" });
    expect(blocker!.message).toContain("01/07/2025");
    expect(found("START_LATER", "2025-07-01")).toEqual([]);
  });

  it("needs none when nobody ended within it", () => {
    expect(found(null, "2025-07-01")).toEqual([]);
  });
});
