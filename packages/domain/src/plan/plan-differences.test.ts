import { describe, expect, it } from "vitest";
import type { LineageEvent } from "../agency/index.ts";
import { comparePlans, type DifferenceFacts } from "./plan-differences.ts";
import type { PlanAgency, PlanContent } from "./plan.ts";
import { SOUND_AGENCY, SOUND_PLAN } from "./testing/sound-plan.ts";

const row = (agencyCode: string, change: Partial<PlanAgency> = {}): PlanAgency => ({
  ...SOUND_AGENCY,
  agencyCode,
  ...change,
});
const event = (kind: LineageEvent["kind"], from: string[], to: string[]): LineageEvent => ({
  kind,
  day: "2025-03-01",
  from,
  to,
  basis: "",
  note: "",
  provisional: kind === "SPLIT",
});
const FACTS: DifferenceFacts = {
  events: [
    event("MERGE", ["STC", "SKHDT"], ["STC"]),
    event("SPLIT", ["UBND-MC"], ["XA-1", "XA-2"]),
    event("ABOLISH", ["BQL"], []),
  ],
  beforeDay: "2024-09-30",
  afterDay: "2025-12-31",
  names: new Map([["SYT", "Sở Y tế"]]),
};
const before: PlanContent = {
  ...SOUND_PLAN,
  year: 2024,
  roster: ["SYT", "STC", "SKHDT", "BQL", "UBND-MC"].map((code) => row(code)),
};
const after: PlanContent = {
  ...SOUND_PLAN,
  blocks: [...SOUND_PLAN.blocks, { code: "COMMUNE", name: "Khối xã, phường" }],
  roster: [
    row("SYT", { serviceMode: "ONLINE_ONLY", criteriaSetCode: "2025-ONLINE" }),
    row("STC", { quota: { official: 150, reserve: 15, takeAll: false } }),
    row("XA-1", { block: "COMMUNE", quota: { official: null, reserve: null, takeAll: false } }),
    row("XA-2", { block: "COMMUNE", quota: { official: 9, reserve: null, takeAll: true } }),
    row("MOI"),
  ],
};
const found = comparePlans(before, after, FACTS);
const codes = (rows: readonly PlanAgency[]) => rows.map(({ agencyCode }) => agencyCode);

describe("the rosters of two years", () => {
  it("are told by what became of the agencies, every one in one row", () => {
    expect(found.roster.map((change) => [change.kind, codes(change.before), codes(change.after)])).toEqual([
      ["MERGED", ["STC", "SKHDT"], ["STC"]],
      ["SPLIT", ["UBND-MC"], ["XA-1", "XA-2"]],
      ["NEW", [], ["MOI"]],
      ["GONE", ["BQL"], []],
      ["STAYS", ["SYT"], ["SYT"]],
    ]);
  });

  it("say who has another mode or another block, and what happened when", () => {
    const [merged, split, , gone, stays] = found.roster;
    expect(stays).toMatchObject({
      otherMode: true,
      otherBlock: false,
      events: [],
    });
    expect(merged).toMatchObject({ otherMode: false });
    expect(split).toMatchObject({
      otherBlock: true,
      events: ["Chia, tách 01/03/2025"],
      provisional: true,
    });
    expect(gone).toMatchObject({ events: ["Giải thể 01/03/2025"], provisional: false, otherBlock: false });
  });

  it("have ballots by block and in all, those asked in full apart", () => {
    expect(found.total).toEqual({
      before: { agencies: 5, official: 500, reserve: 50, takeAll: 0 },
      after: { agencies: 5, official: 350, reserve: 35, takeAll: 1 },
    });
    expect(found.blocks.map(({ code, before: was, after: is }) => [code, was.agencies, is.agencies])).toEqual(
      [
        ["DEPARTMENT", 5, 3],
        ["COMMUNE", 0, 2],
      ],
    );
  });
});

describe("what two plans say otherwise", () => {
  const facts = (change: Partial<PlanContent>) =>
    comparePlans(before, { ...before, ...change }, FACTS).facts.map(({ label, before: was, after: is }) => [
      label,
      was,
      is,
    ]);

  it("is nothing when they say the same, whatever their documents are called", () => {
    expect(facts({ decisionNumber: "2/QĐ", decisionDate: "2026-01-01", planNumber: "3/KH" })).toEqual([]);
  });

  it("is told in words, before and after", () => {
    const { windows, callback, method } = before;
    expect(
      facts({
        windows: { ...windows, callback: { from: "2025-11-03", to: null } },
        targets: [
          { scope: "PROVINCE", code: null, minimum: "0.925" },
          { scope: "AGENCY", code: "SYT", minimum: "1" },
        ],
        method: { ...method, province: "POOLED" },
        callback: { ...callback, share: "0.3068" },
        ceasedRule: "EXCLUDE",
        retentionUntil: null,
      }),
    ).toEqual([
      ["Phúc tra", "01/11/2025 – 12/11/2025", "03/11/2025 – …"],
      ["Cả tỉnh", "Tối thiểu 90\u00a0%", "Tối thiểu 92,5\u00a0%"],
      ["Sở Y tế", null, "Tối thiểu 100\u00a0%"],
      [
        "Hồ sơ của cơ quan đã kết thúc hoạt động",
        "Chưa có",
        "Không lấy hồ sơ của cơ quan đã kết thúc hoạt động",
      ],
      ["Lưu dữ liệu cá nhân đến hết ngày", "31/12/2026", "Chưa có"],
      ["Chỉ số của tỉnh", "Trung bình cộng các khối", "Tỷ lệ hài lòng trên tổng số lượt trả lời của tỉnh"],
      ["Tỷ lệ phiếu được phúc tra", "30\u00a0%", "30,68\u00a0%"],
    ]);
  });

  it("names the criteria sets of each mode", () => {
    expect(found.facts.filter(({ part }) => part === "FORMS")).toMatchObject([
      { key: "ONLINE_ONLY", before: null, after: "2025-ONLINE" },
    ]);
  });

  it("holds a legal basis that came, and one that went", () => {
    const [first] = before.legalBases;
    const changed = facts({ legalBases: [{ ...first!, number: "9/QĐ-UBND" }] });
    expect(changed).toHaveLength(3);
    expect(changed[0]).toMatchObject([expect.stringContaining("9/QĐ-UBND"), null, expect.any(String)]);
  });
});
