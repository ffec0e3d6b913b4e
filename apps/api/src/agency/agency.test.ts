import type { EventEmitter } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";

let harness: Harness;
let stranger: TestClient;

beforeAll(async () => {
  harness = await createHarness();
  stranger = harness.stranger();
});
afterAll(() => harness.close());

const open = (query: string) => stranger.graphql(query, {}, "/open/graphql");

/** How often a connection of the pool was asked for while `work` ran. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const pool = (harness.dataSource.driver as unknown as { master: EventEmitter }).master;
  let count = 0;
  const counted = () => (count += 1);
  pool.on("acquire", counted);
  await work();
  pool.off("acquire", counted);
  return count;
}

describe("the roster of a year", () => {
  it("is open to anybody, page by page in its own order", async () => {
    const first = await open(`{ roster(province: "SL", year: 2024, first: 30) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { agency { code } } } } }`);
    expect(first.data.roster).toMatchObject({ totalCount: 32, pageInfo: { hasNextPage: true } });
    const { endCursor } = first.data.roster.pageInfo;
    const second = await open(
      `{ roster(province: "SL", year: 2024, after: "${endCursor}") { edges { node { agency { code } } } } }`,
    );
    const codes = [...first.data.roster.edges, ...second.data.roster.edges].map(
      (edge: { node: { agency: { code: string } } }) => edge.node.agency.code,
    );
    expect(new Set(codes).size).toBe(32);
  });

  it("is found from each agency, and null in a year that does not measure it", async () => {
    const reply = await open(`{ roster(province: "SL", year: 2024, first: 2) { edges { node {
      agency { code then: roster(year: 2024) { year agency { code } } before: roster(year: 2023) { year } } } } } }`);
    for (const { node } of reply.data.roster.edges) {
      expect(node.agency.then).toEqual({ year: 2024, agency: { code: node.agency.code } });
      expect(node.agency.before).toBeNull();
    }
  });

  it("asks the database as often for a hundred agencies as for one", async () => {
    const read = (first: number) =>
      open(`{ roster(province: "SL", year: 2024, first: ${first}) { edges { node {
        agency { name province { name } a: roster(year: 2024) { year } b: roster(year: 2023) { year } } } } } }`);
    const one = await queriesOf(() => read(1));
    expect(one).toBeGreaterThan(0);
    expect(await queriesOf(() => read(100))).toBe(one);
  });

  it("is the signed-in person's own province's alone", async () => {
    const query = `{ rosterYears agency(code: "SNGV") { name } roster(year: 2024, filter: { search: "ngoại vụ" }) { totalCount } }`;
    expect((await stranger.graphql(query)).code).toBe("UNAUTHENTICATED");
    const monitor = await harness.as("MONITOR");
    expect((await monitor.graphql(query)).data).toEqual({
      rosterYears: [2025, 2024],
      agency: { name: "Sở Ngoại vụ" },
      roster: { totalCount: 1 },
    });
  });
});
