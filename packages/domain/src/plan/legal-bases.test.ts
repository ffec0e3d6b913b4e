import { describe, expect, it } from "vitest";
import { legalBasisBlockers } from "./legal-bases.ts";
import type { LegalBasis } from "./plan.ts";

const method: LegalBasis = {
  kind: "METHOD",
  number: "881/QĐ-UBND",
  title: "Đề án đo lường giai đoạn 2021 - 2025",
  inForceFrom: "2021-05-12",
  inForceTo: "2025-12-31",
};
const law = (number: string, inForceFrom: string, inForceTo: string | null = null): LegalBasis => ({
  kind: "LAW",
  number,
  title: "Luật Tổ chức chính quyền địa phương",
  inForceFrom,
  inForceTo,
});
const found = (legalBases: readonly LegalBasis[], decisionDate: string) =>
  legalBasisBlockers({ legalBases, decisionDate });

describe("the basis of the method", () => {
  it("of 2021 to 2025 carries a plan of 2025, and no plan of 2026", () => {
    expect(found([method], "2025-12-31")).toEqual([]);
    const [blocker, ...more] = found([method], "2026-01-01");
    expect(more).toEqual([]);
    expect(blocker).toMatchObject({ code: "LEGAL_BASIS_NOT_IN_FORCE", path: "legalBases.0.inForceTo" });
    expect(blocker!.message).toContain("thay bằng quy định phương pháp của giai đoạn này");
  });
});

describe("the law on local government", () => {
  it.each(["77/2015/QH13", "47/2019/QH14", "65/2025/QH15"])("%s carries no plan from July 2025", (number) => {
    const replaced = law(number, "2016-01-01");
    expect(found([method, replaced], "2025-06-30")).toEqual([]);
    expect(found([method, replaced], "2025-07-01")).toMatchObject([
      { code: "LOCAL_GOVERNMENT_LAW_REPLACED", path: "legalBases.1.number" },
    ]);
  });

  it("is known by its title too, when its number was typed another way", () => {
    const typed = law("số 77 năm 2015", "2016-01-01");
    expect(found([method, typed], "2025-08-30").map(({ code }) => code)).toEqual([
      "LOCAL_GOVERNMENT_LAW_REPLACED",
    ]);
  });

  it("of 16 June 2025 carries one, and so does a later one", () => {
    expect(found([method, law("72/2025/QH15", "2025-06-16")], "2025-07-01")).toEqual([]);
    expect(found([method, law("1/2027/QH16", "2025-08-01")], "2025-08-30")).toEqual([]);
  });
});
