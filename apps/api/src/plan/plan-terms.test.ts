import { digestOf } from "@sipas/domain/kernel";
import type { PlanContent } from "@sipas/domain/plan";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuePlan, savePlan, wholePlan, wholePlanOf2025 } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;

beforeAll(async () => {
  harness = await createHarness({ now: "2026-02-15T02:00:00Z" });
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

const TERMS = `planNumber planDate supervision ceasedRule targets { scope code minimum } reserveRatio smallCell
  retentionUntil windows { frame { from to } publication { from to } }`;

const readTerms = async (id: string) =>
  (await officer.graphql(`query ($id: ID!) { surveyPlan(id: $id) { ${TERMS} } }`, { id })).data.surveyPlan;

async function draftOf(year: number, content: PlanContent) {
  const { createSurveyPlan: plan } = (await createPlan(officer, year)).data;
  return (await savePlan(officer, plan, content)).data.saveSurveyPlan;
}

const found = (plan: { issueBlockers: { code: string; path: string }[] }) =>
  plan.issueBlockers.map(({ code, path }) => [code, path]);

describe("the terms of a draft", () => {
  it("begin with the province's least index, a tenth in reserve and ten people, all of it to be changed", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2060)).data;
    expect(await readTerms(plan.id)).toMatchObject({
      planNumber: "",
      ceasedRule: null,
      targets: [{ scope: "PROVINCE", code: null, minimum: "0.9" }],
      reserveRatio: "0.1",
      smallCell: 10,
      retentionUntil: null,
    });
  });

  it("are kept as they were typed, and the audit says which changed", async () => {
    const content: PlanContent = {
      ...wholePlan(2061),
      planNumber: " 173/KH-UBND ",
      planDate: "2024-08-30",
      supervision: "Ủy ban MTTQ Việt Nam tỉnh",
      targets: [
        { scope: "PROVINCE", code: "SYT", minimum: "0.9" },
        { scope: "AGENCY", code: "SYT", minimum: "0.85" },
      ],
      reserveRatio: "0.15",
      smallCell: 12,
      retentionUntil: "2026-06-30",
    };
    const plan = await draftOf(2061, content);
    expect(await readTerms(plan.id)).toMatchObject({
      planNumber: "173/KH-UBND",
      planDate: "2024-08-30",
      targets: [
        { scope: "PROVINCE", code: null, minimum: "0.9" },
        { scope: "AGENCY", code: "SYT", minimum: "0.85" },
      ],
      reserveRatio: "0.15",
      smallCell: 12,
      retentionUntil: "2026-06-30",
      windows: { publication: content.windows.publication },
    });
    const [row] = await harness.dataSource.query(
      `SELECT details FROM audit_entry WHERE subject_id = $1 AND action = 'plan.save'`,
      [plan.id],
    );
    const said = JSON.stringify(row.details);
    for (const part of ["Số kế hoạch", "Mục tiêu", "Tỷ lệ dự phòng", "Ngưỡng ít người"]) {
      expect(said).toContain(part);
    }
  });

  it("are refused at their fields when they cannot be, and nothing is stored", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2062)).data;
    const content = {
      ...wholePlan(2062),
      planDate: "2024-08-30",
      targets: [{ scope: "PROVINCE", code: null, minimum: "90" }],
      reserveRatio: "2",
      smallCell: 4,
    };
    const { saveSurveyPlan: refusal } = (await savePlan(officer, plan, content)).data;
    expect(refusal.problems.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ["TARGET_INVALID", "targets.0.minimum"],
      ["RATIO_INVALID", "reserveRatio"],
      ["SMALL_CELL_INVALID", "smallCell"],
    ]);
    expect(await readTerms(plan.id)).toMatchObject({ reserveRatio: "0.1", smallCell: 10 });
  });

  it("do not go below five people in the database either", async () => {
    const plan = await draftOf(2063, wholePlan(2063));
    await expect(
      harness.dataSource.query(`UPDATE survey_plan SET small_cell = 4 WHERE id = $1`, [plan.id]),
    ).rejects.toThrow(/survey_plan_small_cell_least/);
  });
});

describe("issuing", () => {
  it("asks for a rule only when an agency ended within the transaction window", async () => {
    const plan = await draftOf(2025, { ...wholePlanOf2025(), ceasedRule: null });
    expect(found(plan)).toEqual([["CEASED_RULE_MISSING", "ceasedRule"]]);
    expect(plan.issueBlockers[0].message).toMatch(/Sở Kế hoạch và Đầu tư|Sở Lao động/);
    const later = await savePlan(officer, plan, { ...wholePlanOf2025(), ceasedRule: "START_LATER" });
    expect(found(later.data.saveSurveyPlan)).toEqual([
      ["CEASED_WINDOW_TOO_EARLY", "windows.transaction.from"],
    ]);
    const ruled = await savePlan(officer, later.data.saveSurveyPlan, wholePlanOf2025());
    expect(found(ruled.data.saveSurveyPlan)).toEqual([]);
  });

  it("tells who edits the plan which agencies ended about then, by their names", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2025)).data;
    const { data } = await officer.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { cessations { agencyCode agencyName day } } }`,
      { id: plan.id },
    );
    const { cessations } = data.surveyPlan;
    expect(cessations).toContainEqual({
      agencyCode: "SKHDT",
      agencyName: "Sở Kế hoạch và Đầu tư",
      day: "2025-03-01",
    });
    const far = (await createPlan(officer, 2040)).data.createSurveyPlan;
    const none = await officer.graphql(`query ($id: ID!) { surveyPlan(id: $id) { cessations { day } } }`, {
      id: far.id,
    });
    expect(none.data.surveyPlan.cessations).toEqual([]);
  });

  it("pins the whole content: every part of the plan is in the digest of its preparation", async () => {
    const content = { ...wholePlanOf2025(), planNumber: "5/KH-UBND", planDate: "2025-08-30" };
    const plan = await draftOf(2025, content);
    const { issueSurveyPlan: issued } = (await issuePlan(officer, plan)).data;
    const quota = ({ official, reserve, takeAll }: PlanContent["roster"][number]["quota"]) => ({
      official,
      reserve,
      takeAll,
    });
    const roster = content.roster.map((row) => ({ ...row, quota: quota(row.quota) }));
    expect(issued.stages[0].digest).toBe(digestOf({ ...content, roster, state: "ISSUED" }));
  });

  it("refuses a Kế hoạch dated after today, and a method basis that ended the year before", async () => {
    const plan = await draftOf(2066, {
      ...wholePlan(2066),
      planNumber: "1/KH-UBND",
      planDate: "2026-02-16",
      legalBases: wholePlan(2066).legalBases.filter(({ kind }) => kind === "METHOD"),
      decisionDate: "2026-02-01",
    });
    const codes = plan.issueBlockers.map(({ code }: { code: string }) => code);
    expect(codes).toContain("PLAN_DATE_IN_FUTURE");
    expect(codes).toContain("LEGAL_BASIS_NOT_IN_FORCE");
    expect(codes).toContain("WINDOW_BEFORE_DECISION");
  });
});
