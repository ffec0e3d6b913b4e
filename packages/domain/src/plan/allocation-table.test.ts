import { describe, expect, it } from "vitest";
import { allotBallots } from "./allocation-table.ts";
import type { PlanAgency } from "./plan.ts";
import { SOUND_AGENCY } from "./testing/sound-plan.ts";

const blocks = [
  { code: "DEPARTMENT", name: "Khối sở" },
  { code: "DISTRICT", name: "Khối huyện" },
];
const agency = (agencyCode: string, block: string, quota: Partial<PlanAgency["quota"]> = {}): PlanAgency => ({
  ...SOUND_AGENCY,
  agencyCode,
  block,
  quota: { official: 40, reserve: 4, takeAll: false, ...quota },
});
const all = { takeAll: true, reserve: null };

describe("the ballots that a plan allots", () => {
  it("are summed by block and in all, those of a whole frame apart", () => {
    const roster = [
      agency("A", "DISTRICT"),
      agency("B", "DEPARTMENT", { official: 100, reserve: 10 }),
      agency("C", "DEPARTMENT", { ...all, official: 27 }),
    ];
    const { blocks: found, totals } = allotBallots({ blocks, roster });
    expect(found.map(({ block, rows }) => [block.name, rows.map(({ agencyCode }) => agencyCode)])).toEqual([
      ["Khối sở", ["B", "C"]],
      ["Khối huyện", ["A"]],
    ]);
    expect(found[0]!.totals).toEqual({ agencies: 2, official: 100, reserve: 10, takeAll: 27, open: 0 });
    expect(totals).toEqual({ agencies: 3, official: 140, reserve: 14, takeAll: 27, open: 0 });
  });

  it("tell how many agencies have no number yet, and count those as nothing", () => {
    const roster = [
      agency("A", "DISTRICT", { official: null }),
      agency("B", "DISTRICT", { ...all, official: null }),
    ];
    expect(allotBallots({ blocks, roster }).totals).toEqual({
      agencies: 2,
      official: 0,
      reserve: 4,
      takeAll: 0,
      open: 2,
    });
  });

  it("leave out a block without agencies, and no agency whatever its block", () => {
    const { blocks: found } = allotBallots({ blocks, roster: [agency("A", "DISTRICT"), agency("B", "OLD")] });
    expect(found.map(({ block, totals }) => [block.name, totals.agencies])).toEqual([
      ["Khối huyện", 1],
      ["OLD", 1],
    ]);
  });

  it("are none of a plan without agencies", () => {
    expect(allotBallots({ blocks, roster: [] })).toEqual({
      blocks: [],
      totals: { agencies: 0, official: 0, reserve: 0, takeAll: 0, open: 0 },
    });
  });
});
