import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BallotFormEntity } from "../criteria/ballot-form.entity.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan, issuedPlan, issuePlan, savePlan, wholePlan } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

const formsOf = (year: number) =>
  harness.dataSource.getRepository(BallotFormEntity).find({
    where: { provinceCode: "SL", year },
    order: { code: "ASC" },
  });
const FORMS = `query ($id: ID!) { surveyPlan(id: $id) { instrumentDigest forms { code state digest } } }`;

describe("issuing a plan", () => {
  it("freezes its forms and pins their digests", async () => {
    const { id } = await issuedPlan(officer, 2041);
    const { forms, instrumentDigest } = (await officer.graphql(FORMS, { id })).data.surveyPlan;
    expect(forms.map(({ code }: { code: string }) => code)).toEqual([
      "2041-DIRECT",
      "2041-ONLINE",
      "2041-ORGANISATION",
    ]);
    for (const { state, digest } of forms)
      expect([state, digest]).toEqual(["FROZEN", expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const another = await issuedPlan(officer, 2042);
    const { data } = await officer.graphql(FORMS, { id: another.id });
    expect(data.surveyPlan.instrumentDigest).not.toBe(instrumentDigest);
  });

  it("leaves the forms as they were when it is refused", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2043)).data;
    const { issueSurveyPlan: refused } = (await issuePlan(officer, plan)).data;
    expect(refused.__typename).toBe("Refusal");
    expect((await formsOf(2043)).map(({ state }) => state)).toEqual(["VALIDATED", "VALIDATED", "VALIDATED"]);
  });

  it("waits for a form that is a draft, and for one that is missing", async () => {
    const [direct, online] = await formsOf(2044);
    await harness.dataSource.getRepository(BallotFormEntity).update({ id: direct!.id }, { state: "DRAFT" });
    const { createSurveyPlan: plan } = (await createPlan(officer, 2044)).data;
    const { saveSurveyPlan: saved } = (await savePlan(officer, plan, wholePlan(2044))).data;
    expect(saved.issueBlockers.map(({ code }: { code: string }) => code)).toEqual(["FORM_NOT_VALIDATED"]);
    await harness.dataSource.getRepository(BallotFormEntity).delete({ id: online!.id });
    const { issueSurveyPlan: refused } = (await issuePlan(officer, saved)).data;
    const codes = new Set(refused.problems.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(new Set(["FORM_UNKNOWN", "FORM_NOT_VALIDATED"]));
  });
});

describe("a new draft", () => {
  it("measures each agency by the form of its own year", async () => {
    const { createSurveyPlan: plan } = (await createPlan(officer, 2045)).data;
    const { data } = await officer.graphql(
      `query ($id: ID!) { surveyPlan(id: $id) { roster { serviceMode criteriaSetCode } } }`,
      { id: plan.id },
    );
    for (const { criteriaSetCode } of data.surveyPlan.roster) expect(criteriaSetCode).toMatch(/^2045-/);
  });

  it("has none where the year has no form", async () => {
    await harness.dataSource.query(`DELETE FROM ballot_form WHERE year = 2046`);
    const { createSurveyPlan: plan } = (await createPlan(officer, 2046)).data;
    const codes = plan.issueBlockers.map(({ code }: { code: string }) => code);
    expect(codes).toContain("CRITERIA_SET_MISSING");
  });
});
