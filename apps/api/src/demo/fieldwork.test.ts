import { FieldworkReader, findFieldworkBlockers, type KnownUnit } from "@sipas/domain/fieldwork";
import { findSampleBlockers, SampleReader, type SampleRow } from "@sipas/domain/sample";
import { describe, expect, it } from "vitest";
import { WORKDAYS } from "./diary.ts";
import { demonstrationFieldworkFile, demonstrationSampleFile } from "./fieldwork-csv.ts";
import { demonstrationIssues } from "./issues.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";

const { roster, windows } = DEMONSTRATION_PLAN;
const agencies = roster.map(({ agencyCode }) => agencyCode);
const bytesOf = ({ lines }: { lines: readonly string[] }) => new TextEncoder().encode(lines.join(""));

function readSample() {
  const complaints: unknown[] = [];
  const units: SampleRow[] = [];
  const reader = new SampleReader({
    agencies,
    synthetic: true,
    onUnit: (row) => units.push(row),
    onProblem: (problem) => complaints.push(problem),
    onWarning: (message) => complaints.push(message),
  });
  reader.push(bytesOf(demonstrationSampleFile()));
  reader.end();
  return { complaints, units };
}

const sample = readSample();
const issues = demonstrationIssues();

describe("the synthetic sample", () => {
  it("is read by the sample import without an error or a warning", () => {
    expect(sample.complaints).toEqual([]);
  });

  it("fills every quota, and a reserve of a tenth where not everybody is asked", () => {
    const counts = roster.map(({ agencyCode, quota }) => {
      const count = (list: string) =>
        sample.units.filter((unit) => unit.agencyCode === agencyCode && unit.list === list).length;
      return { agencyCode, quota, official: count("OFFICIAL"), reserve: count("RESERVE") };
    });
    expect(findSampleBlockers(counts, new Map(), new Map())).toEqual([]);
    for (const { quota, reserve } of counts) expect(reserve).toBe(quota.reserve);
  });

  it("gives everybody another telephone number, and every enumerator one area", () => {
    expect(new Set(sample.units.map(({ contact }) => contact.phone)).size).toBe(sample.units.length);
    const areas = Map.groupBy(sample.units, ({ enumerator }) => enumerator);
    expect(areas.size).toBe(250);
    for (const units of areas.values()) expect(new Set(units.map(({ area }) => area)).size).toBe(1);
  });

  it("calls every address invented", () => {
    for (const { contact } of sample.units) expect(contact.address).toContain("(mô phỏng)");
  });
});

describe("the synthetic fieldwork", () => {
  it("is read by the fieldwork import without an error or a warning, and may be closed", () => {
    const complaints: unknown[] = [];
    const known = sample.units.map((row): KnownUnit => ({
      ...row,
      id: `${row.agencyCode}|${row.unit}`,
      disposition: null,
      failedBefore: false,
      issue: null,
    }));
    const reader = new FieldworkReader({
      series: { provinceCode: "SL", year: 2024 },
      agencies,
      units: known,
      window: windows.fieldwork,
      today: "2024-11-01",
      onIssue: () => undefined,
      onProblem: (problem) => complaints.push(problem),
      onWarning: (message) => complaints.push(message),
    });
    reader.push(bytesOf(demonstrationFieldworkFile()));
    reader.end();
    expect(complaints).toEqual([]);
    expect(reader.counts).toEqual({ added: 2667, changed: 0, corrected: 0, unchanged: 0, blank: 0 });
    const dispositions = new Map(issues.map((issue) => [`${issue.agencyCode}|${issue.unit}`, issue]));
    const after = known.map((unit) => ({
      ...unit,
      disposition: dispositions.get(unit.id)?.disposition ?? null,
    }));
    expect(findFieldworkBlockers([], after, new Map())).toEqual([]);
  });

  it("hands out 2,667 ballots: 27 fail, each with a reason, and 27 reserve units are asked instead", () => {
    const failed = issues.filter(({ disposition }) => disposition === "FAILED");
    expect([issues.length, failed.length]).toEqual([2667, 27]);
    expect(failed.every(({ reason }) => reason !== null)).toBe(true);
    expect(issues.filter(({ of }) => of.list === "RESERVE")).toHaveLength(27);
  });

  it("asks a reserve unit only once as many of its agency have failed", () => {
    for (const [agency, own] of Map.groupBy(issues, ({ agencyCode }) => agencyCode)) {
      const reserve = own.filter(({ of }) => of.list === "RESERVE");
      for (const { of, issuedOn } of reserve) {
        const before = own.filter((issue) => issue.reason !== null && issue.settledOn! <= issuedOn);
        expect(before.length, agency).toBeGreaterThanOrEqual(of.position);
      }
    }
  });

  it("happens on working days of the window, at a pace that an enumerator can keep", () => {
    const days = new Set(WORKDAYS);
    for (const { issuedOn, settledOn } of issues) {
      expect(days.has(issuedOn) && days.has(settledOn!)).toBe(true);
    }
    const perDay = Map.groupBy(issues, ({ of, issuedOn }) => `${of.enumerator} ${issuedOn}`);
    expect(Math.max(...[...perDay.values()].map((visits) => visits.length))).toBeLessThanOrEqual(5);
  });
});
