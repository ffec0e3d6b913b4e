import { describe, expect, it } from "vitest";
import { checkAgency, checkNewAgency, renameAgency, type AgencyFacts } from "./registry-rules.ts";

const facts: AgencyFacts = {
  name: "Sở Nội vụ",
  kind: "DEPARTMENT",
  officialCode: null,
  activeFrom: null,
  activeTo: null,
  phone: "",
  email: "",
  address: "",
};
const commune = { code: "UBND-03646", name: "UBND phường Tô Hiệu", officialCode: "03646", activeTo: null };
const ended = { code: "SKHDT", name: "Sở Kế hoạch và Đầu tư", officialCode: null, activeTo: "2025-02-28" };
const known = [commune, ended];

const codesOf = (change: Partial<AgencyFacts>) => {
  const decision = checkAgency({ ...facts, ...change }, known);
  return decision.ok ? [] : decision.problems.map(({ code, path }) => `${path} ${code}`);
};

describe("the facts of an agency", () => {
  it.each<[Partial<AgencyFacts>, string]>([
    [{ name: "  " }, "name AGENCY_NAME_MISSING"],
    [{ name: commune.name }, "name AGENCY_NAME_TAKEN"],
    [{ name: "Sở".repeat(101) }, "name TEXT_TOO_LONG"],
    [{ officialCode: "03646" }, "officialCode OFFICIAL_CODE_UNFIT"],
    [{ kind: "COMMUNE", officialCode: "3646" }, "officialCode OFFICIAL_CODE_INVALID"],
    [{ kind: "COMMUNE", officialCode: "03646" }, "officialCode OFFICIAL_CODE_TAKEN"],
    [{ activeFrom: "2025-02-30" }, "activeFrom DAY_INVALID"],
    [{ activeTo: "mai" }, "activeTo DAY_INVALID"],
    [{ activeFrom: "2025-07-01", activeTo: "2025-06-30" }, "activeTo PERIOD_BACKWARDS"],
    [{ phone: "không có" }, "phone PHONE_INVALID"],
    [{ email: "sonoivu" }, "email EMAIL_INVALID"],
  ])("refuse %j", (change, expected) => {
    expect(codesOf(change)).toEqual([expected]);
  });

  it("may repeat the name of an agency that has ended", () => {
    expect(codesOf({ name: ended.name })).toEqual([]);
  });

  it("are stored as they are clean", () => {
    const decision = checkAgency(
      { ...facts, name: "  Sở  Nội vụ ", officialCode: " ", phone: " 0212 385 2000" },
      [],
    );
    expect(decision).toEqual({ ok: true, value: { ...facts, phone: "0212 385 2000" } });
  });

  it("are told of all at once, with the code of a new agency", () => {
    const decision = checkNewAgency({ ...facts, code: "s nv", name: "", email: "x" }, known);
    expect(decision.ok ? [] : decision.problems.map(({ code }) => code)).toEqual([
      "AGENCY_CODE_INVALID",
      "AGENCY_NAME_MISSING",
      "EMAIL_INVALID",
    ]);
  });

  it("come under a code that no other agency has, in capitals", () => {
    expect(checkNewAgency({ ...facts, code: "skhdt" }, known)).toMatchObject({
      ok: false,
      problems: [{ code: "AGENCY_CODE_TAKEN", path: "code" }],
    });
    expect(checkNewAgency({ ...facts, code: "snv" }, known)).toMatchObject({
      ok: true,
      value: { code: "SNV" },
    });
  });
});

describe("a new name", () => {
  const agency = {
    name: "Sở Nội vụ",
    formerNames: [{ name: "Ban Tổ chức chính quyền", until: "2004-12-31" }],
    activeFrom: "1997-01-01",
    activeTo: null,
  };

  it("turns the present one into a former name until the day before", () => {
    expect(renameAgency(agency, { name: "Sở Nội vụ và Lao động", day: "2025-03-01" }, known)).toEqual({
      ok: true,
      value: {
        name: "Sở Nội vụ và Lao động",
        formerNames: [...agency.formerNames, { name: "Sở Nội vụ", until: "2025-02-28" }],
      },
    });
  });

  it.each([
    [{ name: "Sở Nội vụ", day: "2025-03-01" }, "AGENCY_NAME_SAME"],
    [{ name: commune.name, day: "2025-03-01" }, "AGENCY_NAME_TAKEN"],
    [{ name: "Sở Mới", day: "2025-02-30" }, "DAY_INVALID"],
    [{ name: "Sở Mới", day: "1997-01-01" }, "DAY_OUTSIDE_PERIOD"],
    [{ name: "Sở Mới", day: "2005-01-01" }, "RENAME_TOO_EARLY"],
  ])("is refused: %j", (input, code) => {
    expect(renameAgency(agency, input, known)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
