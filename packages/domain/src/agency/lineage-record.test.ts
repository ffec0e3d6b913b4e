import { describe, expect, it } from "vitest";
import {
  confirmLineageEvent,
  recordLineageEvent,
  undoLineageEvent,
  type PeriodOfAgency,
} from "./lineage-record.ts";
import type { LineageEvent } from "./lineage.ts";

const agency = (code: string, activeFrom: string | null = null, activeTo: string | null = null) => {
  return { code, name: `Cơ quan ${code}`, activeFrom, activeTo };
};
const registry = (...agencies: readonly PeriodOfAgency[]) => new Map(agencies.map((one) => [one.code, one]));
const merge: LineageEvent = {
  kind: "MERGE",
  day: "2025-03-01",
  from: ["STC", "SKHDT"],
  to: ["STC"],
  basis: " Nghị quyết  1 ",
  note: "",
  provisional: true,
};
const outcome = (event: LineageEvent, ...agencies: readonly PeriodOfAgency[]) => {
  const decision = recordLineageEvent(event, registry(...agencies));
  return decision.ok ? decision.value.changes : decision.problems.map(({ path, code }) => `${path} ${code}`);
};

describe("an event that is written down", () => {
  it("ends who stands only before it, and leaves who goes on", () => {
    expect(outcome(merge, agency("STC"), agency("SKHDT"))).toEqual([
      { code: "SKHDT", activeTo: "2025-02-28" },
    ]);
    const decision = recordLineageEvent(merge, registry(agency("STC"), agency("SKHDT")));
    expect(decision).toMatchObject({ ok: true, value: { event: { basis: "Nghị quyết 1" } } });
  });

  it("begins who stands only after a split or an establishment", () => {
    const split: LineageEvent = { ...merge, kind: "SPLIT", from: ["HUYEN"], to: ["XA1", "XA2"] };
    expect(outcome(split, agency("HUYEN"), agency("XA1"), agency("XA2", "2025-03-01"))).toEqual([
      { code: "HUYEN", activeTo: "2025-02-28" },
      { code: "XA1", activeFrom: "2025-03-01" },
    ]);
    const born: LineageEvent = { ...merge, kind: "ESTABLISH", from: [], to: ["MOI"] };
    expect(outcome(born, agency("MOI"))).toEqual([{ code: "MOI", activeFrom: "2025-03-01" }]);
  });

  it("changes no period when functions only move", () => {
    const transfer: LineageEvent = { ...merge, kind: "TRANSFER", from: ["SNV"], to: ["SDT"] };
    expect(outcome(transfer, agency("SNV"), agency("SDT", "2025-03-01"))).toEqual([]);
  });

  it.each<[string, readonly PeriodOfAgency[], readonly string[]]>([
    [
      "ended long before",
      [agency("STC"), agency("SKHDT", null, "2020-12-31")],
      ["from.1 AGENCY_ENDED_OTHERWISE"],
    ],
    [
      "goes on after it",
      [agency("STC"), agency("SKHDT", null, "2025-12-31")],
      ["from.1 AGENCY_ENDED_OTHERWISE"],
    ],
    ["had not begun", [agency("STC"), agency("SKHDT", "2025-03-01")], ["from.1 AGENCY_NOT_YET"]],
    [
      "had ended though it goes on",
      [agency("STC", null, "2024-12-31"), agency("SKHDT")],
      ["from.0 AGENCY_ENDED_OTHERWISE", "to.0 AGENCY_ENDED"],
    ],
  ])("is refused where an agency %s", (_, agencies, problems) => {
    expect(outcome(merge, ...agencies)).toEqual(problems);
  });

  it("is refused where what it makes stood before, or comes later", () => {
    const split: LineageEvent = { ...merge, kind: "SPLIT", from: ["HUYEN"], to: ["XA1", "XA2"] };
    expect(outcome(split, agency("HUYEN"), agency("XA1", "2020-01-01"), agency("XA2", "2025-07-01"))).toEqual(
      ["to.0 AGENCY_BEGUN_OTHERWISE", "to.1 AGENCY_BEGUN_OTHERWISE"],
    );
  });

  it("is judged by its shape first", () => {
    expect(outcome({ ...merge, to: [] }, agency("STC"), agency("SKHDT"))).toEqual(["to LINEAGE_SIDES"]);
  });
});

describe("an event that is taken back", () => {
  it("opens the ends again that it had set, and no other", () => {
    const before = registry(agency("STC"), agency("SKHDT", null, "2025-02-28"));
    expect(undoLineageEvent(merge, before)).toEqual([{ code: "SKHDT", end: "activeTo" }]);
    const otherwise = registry(agency("STC"), agency("SKHDT", null, "2024-01-31"));
    expect(undoLineageEvent(merge, otherwise)).toEqual([]);
  });
});

describe("confirming an event", () => {
  it("asks for its document, once", () => {
    expect(confirmLineageEvent(merge).ok).toBe(true);
    expect(confirmLineageEvent({ ...merge, basis: "" })).toMatchObject({
      problems: [{ code: "BASIS_MISSING" }],
    });
    expect(confirmLineageEvent({ ...merge, provisional: false })).toMatchObject({
      problems: [{ code: "EVENT_CONFIRMED" }],
    });
  });
});
