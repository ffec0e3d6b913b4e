import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

const open = async (query: string) => (await harness.stranger().graphql(query, {}, "/open/graphql")).data;

describe("what happened to agencies", () => {
  it("is open to anybody, newest first, page by page", async () => {
    const first = await open(`{ lineageEvents(province: "SL", first: 12) { totalCount
      pageInfo { endCursor hasNextPage } edges { node { day kind provisional basis } } } }`);
    expect(first.lineageEvents).toMatchObject({ totalCount: 20, pageInfo: { hasNextPage: true } });
    for (const { node } of first.lineageEvents.edges) {
      expect(node).toEqual({
        day: "2025-07-01",
        kind: "SPLIT",
        provisional: true,
        basis: "Nghị quyết 1681/NQ-UBTVQH15",
      });
    }
    const { endCursor } = first.lineageEvents.pageInfo;
    const rest = await open(
      `{ lineageEvents(province: "SL", after: "${endCursor}") { edges { node { day } } } }`,
    );
    expect(rest.lineageEvents.edges.map(({ node }: { node: { day: string } }) => node.day)).toEqual(
      Array.from({ length: 8 }, () => "2025-03-01"),
    );
  });

  it("tells of one agency what it came from and went to", async () => {
    const { lineageEvents } = await open(`{ lineageEvents(province: "SL", agency: "SKHDT") { edges { node {
      kind from { name activeTo } to { code name } } } } }`);
    expect(lineageEvents.edges).toEqual([
      {
        node: {
          kind: "MERGE",
          from: [
            { name: "Sở Tài chính", activeTo: null },
            { name: "Sở Kế hoạch và Đầu tư", activeTo: "2025-02-28" },
          ],
          to: [{ code: "STC", name: "Sở Tài chính" }],
        },
      },
    ]);
  });

  it("names the communes of a district by their official codes, those across its border too", async () => {
    const { lineageEvents } =
      await open(`{ lineageEvents(province: "SL", agency: "UBND-VANHO") { edges { node {
      to { officialCode name kind activeFrom } } } } }`);
    const communes = lineageEvents.edges[0].node.to;
    expect(communes.map(({ officialCode }: { officialCode: string }) => officialCode)).toEqual([
      "04006",
      "04018",
      "04048",
      "04057",
      "03985",
    ]);
    expect(communes[2]).toEqual({
      officialCode: "04048",
      name: "UBND xã Vân Hồ",
      kind: "COMMUNE",
      activeFrom: "2025-07-01",
    });
  });

  it("is the own province's for who signed in, and nothing to a stranger", async () => {
    const query = `{ lineageEvents { totalCount } }`;
    expect((await harness.stranger().graphql(query)).code).toBe("UNAUTHENTICATED");
    expect((await (await harness.as("MONITOR")).graphql(query)).data.lineageEvents.totalCount).toBe(20);
    expect((await open(`{ lineageEvents(province: "TH") { totalCount } }`)).lineageEvents.totalCount).toBe(0);
  });
});
