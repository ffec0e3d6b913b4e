import { FORM_OF_2024 } from "@sipas/domain/criteria";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

const SETS = `{ criteriaSets { form criteriaCount questions { code kind wording choice mostChoices printedBase
  askedIf { question option } options { code label band { from to } } ratings { code label } } } }`;

describe("the ballots that agencies are measured by", () => {
  it("show their questions to who signed in", async () => {
    const { data } = await (await harness.as("AGENCY_VIEWER")).graphql(SETS);
    const [direct, online, organisation] = data.criteriaSets;
    expect(direct).toEqual({ form: "DIRECT", criteriaCount: 24, questions: FORM_OF_2024.DIRECT.questions });
    expect([online.questions.length, organisation.questions.length]).toEqual([14, 1]);
  });

  it("show them to anybody, and nothing else of a ballot", async () => {
    const stranger = harness.stranger();
    const { data } = await stranger.graphql(SETS, {}, "/open/graphql");
    expect(data.criteriaSets[2].questions).toEqual(FORM_OF_2024.ORGANISATION.questions);
  });
});
