import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../../testing/client.ts";
import { createHarness, type Harness } from "../../testing/harness.ts";

const OPEN = "/open/graphql";
const lines: string[] = [];

let harness: Harness;
let stranger: TestClient;
let officer: TestClient;

beforeAll(async () => {
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  harness = await createHarness({ log });
  stranger = harness.stranger();
  officer = await harness.as("SURVEY_OFFICER");
});
beforeEach(() => {
  lines.length = 0;
});
afterAll(() => harness.close());

const roster = (args: string) => `{ roster(province: "SL", year: 2024, ${args}) { totalCount } }`;

describe("a fault of the request leaves no line in the log", () => {
  const invalid = "GRAPHQL_VALIDATION_FAILED";
  const unfit = "BAD_USER_INPUT";
  const faults: readonly [name: string, endpoint: string, query: string, code: string, variables?: object][] =
    [
      ["a mutation where there is none", OPEN, `mutation { signOut }`, invalid],
      ["a subscription where there is none", OPEN, `subscription { roster }`, invalid],
      ["a subscription of staff", "/graphql", `subscription { viewer }`, invalid],
      ["null for what has a default", OPEN, `query ($n: Int) ${roster("first: $n")}`, unfit, { n: null }],
      ["null inside a default", OPEN, `query ($n: Int = 5) ${roster("first: $n")}`, unfit, { n: null }],
      [
        "null as a condition",
        OPEN,
        `query ($on: Boolean = true) { rosterYears(province: "SL") @include(if: $on) }`,
        unfit,
        { on: null },
      ],
      [
        "null as a condition of a fragment",
        OPEN,
        `query ($on: Boolean = true) { ... @skip(if: $on) { rosterYears(province: "SL") } }`,
        unfit,
        { on: null },
      ],
      [
        "null as an argument of introspection",
        OPEN,
        `query ($name: String = "Query") { __type(name: $name) { name } }`,
        unfit,
        { name: null },
      ],
    ];

  it.each(faults)("%s", async (_name, endpoint, query, code, variables) => {
    const reply = await (endpoint === OPEN ? stranger : officer).graphql(query, variables, endpoint);
    expect([reply.status, reply.code]).toEqual([400, code]);
    expect(reply.errors[0]!.message).not.toMatch(/chưa có gì được lưu/);
    expect(lines).toEqual([]);
  });
});

describe("the open schema tells integrators what is wrong, and where", () => {
  it.each([
    ["a field that is none", `{ rosterYeers }`, /dòng 1, cột 3.*“?rosterYeers/],
    ["a missing argument", `{ rosterYears }`, /dòng 1, cột 3.*province/],
    ["a fault of syntax", `{ rosterYears(`, /dòng 1, cột 15/],
    ["a mutation", `mutation { signOut }`, /dòng 1, cột 1: .*mutation/],
  ])("%s", async (_name, query, told) => {
    const reply = await stranger.graphql(query, {}, OPEN);
    expect(reply.errors[0]!.message).toMatch(told);
    expect(reply.errors[0]!.message).not.toMatch(/tải lại trang/);
  });

  it("names the variable whose value does not fit", async () => {
    const query = `query ($year: Int!) { roster(province: "SL", year: $year) { totalCount } }`;
    const reply = await stranger.graphql(query, { year: "nay" }, OPEN);
    expect(reply.code).toBe("BAD_USER_INPUT");
    expect(reply.errors[0]!.message).toContain("$year");
  });

  it("tells who signed in what helps with a page that is out of date, and nothing of the schema", async () => {
    const reply = await officer.graphql(`{ rosterYeers }`);
    expect(reply.errors[0]!.message).toMatch(/tải lại trang/);
    expect(reply.errors[0]!.message).not.toContain("rosterYeers");
  });
});

describe("the open endpoint", () => {
  it.each(["DELETE", "PATCH", "PUT", "HEAD"])("answers %s with the methods that it takes", async (method) => {
    const response = await stranger.fetch(OPEN, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
    if (method !== "HEAD") expect(await response.text()).toMatch(/chỉ nhận GET và POST/);
  });

  it("tells a GET that asks for a mutation that there is none", async () => {
    const response = await stranger.fetch(`${OPEN}?query=mutation{signOut}`, {
      headers: { "apollo-require-preflight": "true" },
    });
    const body = (await response.json()) as { errors: { message: string }[] };
    expect(response.status).toBe(400);
    expect(body.errors[0]!.message).toMatch(/mutation/);
  });

  it("tells a GET that a form could send which header it lacks", async () => {
    const response = await stranger.fetch(`${OPEN}?query={rosterYears(province:"SL")}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/apollo-require-preflight/i);
  });
});
