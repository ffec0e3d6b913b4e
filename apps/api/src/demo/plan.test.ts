import { CLOSING_OUTCOMES, checkPlanDraft, findIssueBlockers } from "@sipas/domain/plan";
import { FORMS_2024 } from "@sipas/domain/criteria";
import { describe, expect, it } from "vitest";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";
import { demonstrationPlanJson } from "./plan-json.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";

describe("the plan of the demonstration year", () => {
  it("can be stored as it stands", () => {
    const facts = {
      agencyNames: new Map(AGENCIES_2024.map(({ code, name }) => [code, name])),
      criteriaSetCodes: new Set(FORMS_2024.map(({ code }) => code)),
    };
    expect(checkPlanDraft(DEMONSTRATION_PLAN, facts)).toEqual({ ok: true, value: DEMONSTRATION_PLAN });
  });

  it("passes the gate without a blocker", () => {
    expect(
      findIssueBlockers(DEMONSTRATION_PLAN, {
        otherIssuedPlan: null,
        agencyNames: new Map(),
        cessations: [],
        forms: FORMS_2024.map((form) => ({ ...form, findings: [] })),
      }),
    ).toEqual([]);
  });

  it("measures 20 departments and 12 districts: 4 by organisations, 6 online, 22 in person", () => {
    const count = (key: "block" | "serviceMode", value: string) =>
      DEMONSTRATION_PLAN.roster.filter((row) => row[key] === value).length;
    expect(count("block", "DEPARTMENT")).toBe(20);
    expect(count("block", "DISTRICT")).toBe(12);
    expect(count("serviceMode", "ORGANISATION_SURVEYED")).toBe(4);
    expect(count("serviceMode", "ONLINE_ONLY")).toBe(6);
    expect(count("serviceMode", "IN_PERSON")).toBe(22);
  });

  it("asks for 2,640 ballots and calls 810 of them", () => {
    const official = DEMONSTRATION_PLAN.roster.reduce((sum, row) => sum + row.quota.official!, 0);
    expect(official).toBe(2640);
    expect(Math.ceil(official * Number(DEMONSTRATION_PLAN.callback.share))).toBe(810);
  });

  it("keeps every ballot whatever the call says, as in 2024", () => {
    const { consequences } = DEMONSTRATION_PLAN.callback;
    expect(consequences.map((row) => row.outcome)).toEqual(CLOSING_OUTCOMES);
    expect(consequences.every((row) => row.consequence?.startsWith("KEEP"))).toBe(true);
  });

  it("gives the command line the same agencies and quotas", () => {
    const { year, agencies } = demonstrationPlanJson();
    expect(year).toBe(2024);
    expect(
      agencies.map(({ code, block, serviceMode, quota }) => ({ code, block, serviceMode, quota })),
    ).toEqual(
      DEMONSTRATION_PLAN.roster.map(({ agencyCode, block, serviceMode, quota }) => ({
        code: agencyCode,
        block,
        serviceMode,
        quota,
      })),
    );
  });
});
