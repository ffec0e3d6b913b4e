import { describe, expect, it } from "vitest";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { blankContent, planAnswer } from "../testing/plan-answers.ts";
import { placeName, placeValue } from "./place-words.ts";
import { disputedPlaces } from "./places.ts";
import { draftOf, type LegalBasisDraft, type PlanDraft, type RosterRowDraft } from "./plan-draft.ts";

const blank = draftOf(planAnswer(blankContent) as unknown as PlanDetailFragment);
const law: LegalBasisDraft = {
  key: "0",
  kind: "LAW",
  number: "77/2015/QH13",
  title: "Luật Tổ chức",
  inForceFrom: "2016-01-01",
  inForceTo: "",
};
const base: PlanDraft = { ...blank, legalBases: [law] };
const withRow = (code: string, change: Partial<RosterRowDraft>): PlanDraft => ({
  ...base,
  roster: base.roster.map((row) => (row.agencyCode === code ? { ...row, ...change } : row)),
});
/** Name, their value, my value, and whether both changed it. */
const said = (theirs: PlanDraft, mine: PlanDraft) =>
  disputedPlaces(base, theirs, mine).map((place) => [
    placeName(place, [theirs, mine]),
    placeValue(place, place.theirs),
    placeValue(place, place.mine),
    place.byThem && place.byMe,
  ]);

describe("the places where two editors differ", () => {
  it("are none when both have the same", () => {
    expect(said(base, base)).toEqual([]);
    const both = { ...base, decisionNumber: "1/QĐ" };
    expect(said(both, { ...both })).toEqual([]);
  });

  it("say both values as people write them, what both changed first", () => {
    const theirs: PlanDraft = {
      ...base,
      decisionDate: "2024-11-05",
      callback: { ...base.callback, share: "0.3068" },
      windows: { ...base.windows, entry: { from: "2024-10-14", to: "" } },
    };
    const mine: PlanDraft = {
      ...base,
      decisionNumber: "9/QĐ-UBND",
      callback: { ...base.callback, share: "0.5" },
    };
    expect(said(theirs, mine)).toEqual([
      ["Tỷ lệ phiếu được phúc tra", "30,68\u00a0%", "50\u00a0%", true],
      ["Số quyết định", "Chưa điền", "9/QĐ-UBND", false],
      ["Ngày quyết định", "05/11/2024", "Chưa điền", false],
      ["Nhập phiếu: Từ ngày", "14/10/2024", "Chưa điền", false],
    ]);
  });

  it("call agencies by their names, counts grouped", () => {
    const theirs = withRow("SYT", { official: 1200, serviceMode: "ONLINE_ONLY", takeAll: true });
    const mine = withRow("SYT", { official: "mười", criteriaSetCode: null });
    expect(said(theirs, mine)).toEqual([
      ["Sở Y tế: Số phiếu phân bổ", "1.200", "mười", true],
      ["Sở Y tế: Hình thức phát sinh hồ sơ", "Chỉ trực tuyến", "Trực tiếp", false],
      ["Sở Y tế: Bộ tiêu chí", "24 tiêu chí", "Chưa điền", false],
      ["Sở Y tế: Điều tra toàn bộ", "Có", "Không", false],
    ]);
  });

  it("take a row that came or went for one place", () => {
    const theirs: PlanDraft = { ...base, legalBases: [], roster: base.roster.slice(0, 2) };
    const mine: PlanDraft = { ...base, legalBases: [law, { ...law, key: "new", number: "" }] };
    expect(said(theirs, mine)).toEqual([
      ["Căn cứ 77/2015/QH13", "Không có", "Luật, nghị định, 77/2015/QH13, Luật Tổ chức", false],
      ["Căn cứ 2", "Không có", "Luật, nghị định, Luật Tổ chức", false],
      ["Sở Y tế", "Không có", "Trực tiếp, chưa có phiếu, chưa có dự phòng", false],
    ]);
  });

  it("name levels, statements, outcomes and the order of the agencies", () => {
    const { method, callback } = base;
    const theirs: PlanDraft = {
      ...base,
      method: { ...method, satisfied: { ...method.satisfied, 3: true } },
      callback: {
        ...callback,
        consequences: callback.consequences.map((row, place) =>
          place === 0 ? { ...row, consequence: "KEEP" } : row,
        ),
      },
    };
    const mine: PlanDraft = {
      ...base,
      callback: { ...callback, statements: ["Câu mới", ...callback.statements.slice(1)] },
      roster: base.roster.toReversed(),
    };
    expect(said(theirs, mine)).toEqual([
      ["Mức “3 – Bình thường”", "Tính là hài lòng", "Không tính", false],
      ["Nội dung 1", callback.statements[0], "Câu mới", false],
      ["Xử lý phiếu khi “Xác nhận đủ 3 nội dung”", "Giữ phiếu", "Chưa điền", false],
      ["Thứ tự các cơ quan", "Giữ thứ tự cũ", "Đã đổi thứ tự", false],
    ]);
  });

  it("have a name of their own for every field of a plan", () => {
    const drafts = [base, base];
    const names = disputedPlaces(base, everyFieldOtherThan(base), base).map((place) =>
      placeName(place, drafts),
    );
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/^[a-z]/);
  });
});

/** The draft with another value in every field that a person fills in. */
function everyFieldOtherThan(draft: PlanDraft): PlanDraft {
  const other = (value: unknown, key: string): unknown => {
    if (["key", "agencyCode", "agencyName", "code", "outcome"].includes(key)) return value;
    if (Array.isArray(value)) return value.map((item) => other(item, ""));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, other(field, name)]));
    }
    return typeof value === "boolean" ? !value : "khác";
  };
  return other(draft, "") as PlanDraft;
}
