import { isIntrospectionType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchemas } from "../compose.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { publishedYear, readyYear } from "../testing/publications.ts";

let harness: Harness;

beforeAll(async () => {
  harness = await createHarness();
  const officer = await harness.as("SURVEY_OFFICER");
  await readyYear(harness, officer, 2029);
  await publishedYear(harness, officer, 2030);
  await publishedYear(harness, officer, 2031);
});
afterAll(() => harness.close());

const ask = (query: string, variables: object = {}) =>
  harness.stranger().graphql(query, variables, "/open/graphql");

describe("published years for anybody", () => {
  it("are listed newest first, page by page, without those still under way", async () => {
    const page = (after: string | null) =>
      ask(
        `query ($after: String) { releases(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage }
           edges { node { provinceCode year path synthetic decision { decisionNumber decisionDate } index { figure { value } } } } } }`,
        { after },
      );
    const { releases: first } = (await page(null)).data;
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(first.edges[0].node).toEqual({
      provinceCode: "SL",
      year: 2031,
      path: "/cong-bo/sl/2031",
      synthetic: false,
      decision: { decisionNumber: "2615/QĐ-UBND", decisionDate: "2025-09-14" },
      index: { figure: { value: "100.00" } },
    });
    const { releases: second } = (await page(first.pageInfo.endCursor)).data;
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { year: 2030 } }] });
  });

  it("open down to every criterion with its base, and to how they were made", async () => {
    const { release } = (
      await ask(`{ release(province: "SL", year: 2030) { digest
        blocks { block name figure { value flags } }
        agencies(block: "DISTRICT") { code rank }
        agency(code: "UBND-SONGMA") { name contents { name criteria { wording figure { value numerator denominator flags } } } }
        making { fieldwork { issued collected failed lost } validBallots callback { listed drawn outcomes { outcome count } } } } }`)
    ).data;
    expect(release.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(release.blocks.map(({ block }: { block: string }) => block)).toEqual(["DEPARTMENT", "DISTRICT"]);
    expect(release.agencies).toHaveLength(12);
    expect(release.agency.contents[0].criteria[0].figure).toEqual({
      value: "100.00",
      numerator: 3,
      denominator: 3,
      flags: ["FEW_ANSWERS"],
    });
    expect(release.making).toMatchObject({
      fieldwork: { issued: 6, collected: 4, failed: 1, lost: 1 },
      callback: { listed: 3, drawn: 1 },
    });
  });

  it("open in a list as far as they do one by one", async () => {
    const { releases } = (
      await ask(`{ releases(first: 2) { edges { node { year digest agency(code: "UBND-SONGMA") { name ballots }
        agencies(block: "DISTRICT") { code } } } } }`)
    ).data;
    const agency = { name: "UBND huyện Sông Mã", ballots: 3 };
    expect(releases.edges).toMatchObject([
      { node: { year: 2031, agency } },
      { node: { year: 2030, agency } },
    ]);
    expect(releases.edges[0].node.agencies).toHaveLength(12);
  });

  it("are null as long as nothing is published", async () => {
    for (const [province, year] of [
      ["SL", 2029],
      ["ZZ", 2030],
    ]) {
      const reply = await ask(
        `query ($province: String!, $year: Int!) { release(province: $province, year: $year) { year } }`,
        {
          province,
          year,
        },
      );
      expect(reply.data).toEqual({ release: null });
    }
  });
});

describe("the open schema", () => {
  it("has these types and no other: nothing leads to a ballot, a contact, a plan, a run or an account", () => {
    const types = Object.values(buildSchemas().open.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type))
      .map(({ name }) => name);
    expect(types.toSorted()).toEqual([
      "Agency",
      "AnswerOption",
      "AnswerScale",
      "AskedIf",
      "Band",
      "Block",
      "Content",
      "CriteriaSet",
      "Criterion",
      "FormerName",
      "LineageEvent",
      "LineageEventConnection",
      "LineageEventEdge",
      "PageInfo",
      "Province",
      "PublishedAgency",
      "PublishedBlock",
      "PublishedCallbacks",
      "PublishedContent",
      "PublishedCriterion",
      "PublishedDecision",
      "PublishedExtreme",
      "PublishedFieldwork",
      "PublishedFigure",
      "PublishedForm",
      "PublishedFormConnection",
      "PublishedFormEdge",
      "PublishedMaking",
      "PublishedOutcome",
      "PublishedScope",
      "PublishedYear",
      "PublishedYearConnection",
      "PublishedYearEdge",
      "Query",
      "Question",
      "Rating",
      "RosterEntry",
      "RosterEntryConnection",
      "RosterEntryEdge",
    ]);
  });
});
