import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphqlReply, TestClient } from "../../testing/client.ts";
import { createHarness, type Harness } from "../../testing/harness.ts";

let harness: Harness;
let officer: TestClient;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

const signIn = (alias: string) =>
  `${alias}: signIn(input: { login: "chuyenvien", password: "x" }) { __typename }`;
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join("\n");

describe("a request beyond its bounds is refused before anything runs", () => {
  const attacks: readonly [name: string, query: string, variables?: object][] = [
    ["a page of 101 rows", `{ surveyPlans(first: 101) { totalCount edges { node { id } } } }`],
    ["a page of 0 rows", `{ surveyPlans(first: 0) { edges { node { id } } } }`],
    [
      "a page by a variable",
      `query ($n: Int!) { surveyPlans(first: $n) { edges { node { id } } } }`,
      { n: 100_000 },
    ],
    ["1,500 sign-ins by aliases", `mutation { ${many(60, (i) => signIn(`a${i}`))} }`],
    [
      "sign-ins hidden in a fragment",
      `mutation { ...f } fragment f on Mutation { ${many(15, (i) => signIn(`a${i}`))} }`,
    ],
    ["two mutations", `mutation { ${signIn("a")} ${signIn("b")} }`],
    ["six queries at once", `{ ${many(6, (i) => `a${i}: viewer { sessionId }`)} }`],
    [
      "nesting without end",
      `{ surveyPlans { edges { node { roster { agency { roster(year: 2024) { agency { roster(year: 2024) { agency { roster(year: 2024) { year } } } } } } } } } } }`,
    ],
    [
      "a cost beyond the limit",
      `{ surveyPlans(first: 100) { edges { node { roster { agencyCode modeReason } } } } }`,
    ],
  ];

  it.each(attacks)("%s", async (_name, query, variables) => {
    const reply = await officer.graphql(query, variables);
    expect(reply.status).toBe(400);
    expect(["TOO_COSTLY", "GRAPHQL_PARSE_FAILED"]).toContain(reply.code);
    const [row]: { count: number }[] = await harness.dataSource.query(
      `SELECT count(*)::int AS count FROM audit_entry WHERE action = 'session.signInRefused'`,
    );
    expect(row!.count).toBe(0);
  });

  it("tells the cost of what it answers", async () => {
    const reply = await officer.graphql(`{ surveyPlans(first: 10) { edges { node { id } } } }`);
    expect(reply.extensions).toMatchObject({ cost: { requested: 31, limit: 10_000 } });
  });
});

describe("the rows of a page", () => {
  const OPEN = "/open/graphql";
  const plans = (args: string) => `{ surveyPlans${args} { edges { node { id } } } }`;
  const roster = (args: string) =>
    `{ roster(province: "SL", year: 2024${args}) { edges { node { agency { code } } } } }`;
  const ways = (rows: number): readonly [way: string, head: string, args: string, variables: object][] => [
    ["a literal", "", `first: ${rows}`, {}],
    ["a variable", "query ($n: Int!)", "first: $n", { n: rows }],
    ["the default of a variable", `query ($n: Int! = ${rows})`, "first: $n", {}],
    ["a variable that has a default", "query ($n: Int = 7)", "first: $n", { n: rows }],
  ];

  it.each(ways(5_000))(
    "are refused beyond the most when given by %s",
    async (_way, head, args, variables) => {
      const staff = await officer.graphql(head + plans(`(${args})`), variables);
      const open = await harness.stranger().graphql(head + roster(`, ${args}`), variables, OPEN);
      expect([staff.code, open.code]).toEqual(["TOO_COSTLY", "TOO_COSTLY"]);
    },
  );

  it.each([
    ...ways(10),
    ["the field's default", "", "", {}],
    ["a variable left out", "query ($n: Int)", "first: $n", {}],
  ] as const)("are priced as they are given by %s", async (way, head, args, variables) => {
    const rows = way === "the field's default" || way === "a variable left out" ? 50 : 10;
    const staff = await officer.graphql(head + plans(args && `(${args})`), variables);
    const open = await harness.stranger().graphql(head + roster(args && `, ${args}`), variables, OPEN);
    const cost = (perRow: number) => ({ cost: { requested: 1 + perRow * rows, limit: 10_000 } });
    expect([staff.extensions, open.extensions]).toEqual([cost(3), cost(4)]);
  });
});

describe("a query of more words than are read", () => {
  it("is told to be too long, not to be wrong", async () => {
    const reply = await officer.graphql(`{ ${many(1_200, (i) => `a${i}: viewer { sessionId }`)} }`);
    expect([reply.status, reply.code]).toEqual([400, "TOO_COSTLY"]);
    expect(reply.errors[0]!.message).toMatch(/quá dài.*2000/);
    const wrong = await officer.graphql(`{ viewer { sessionId }`);
    expect(wrong.code).toBe("GRAPHQL_PARSE_FAILED");
  });
});

describe("introspection, which the open endpoint answers", () => {
  const open = (query: string) => harness.stranger().graphql(query, {}, "/open/graphql");
  const nested = (levels: number, inner: string) =>
    `${"ofType { ".repeat(levels)}${inner}${" }".repeat(levels)}`;
  const cost = (reply: GraphqlReply) => (reply.extensions!["cost"] as { requested: number }).requested;

  it("gives tools the whole schema", async () => {
    const reply = await open(
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    );
    expect(reply.errors).toEqual([]);
    expect(buildClientSchema(reply.data).getQueryType()!.getFields()).toHaveProperty("roster");
    expect(cost(reply)).toBeGreaterThan(200);
  });

  it("costs what it has to list", async () => {
    const names = await open(`{ __schema { types { name } } }`);
    const fields = await open(`{ __schema { types { name fields { name } } } }`);
    expect(cost(fields)).toBeGreaterThan(2 * cost(names));
  });

  it.each([
    ["too deep", `{ __schema { types { fields { type { ${nested(12, "name")} } } } } }`],
    ["too deep below a type", `{ __type(name: "Query") { ${nested(20, "name")} } }`],
    ["too dear", `{ __schema { types { fields { type { fields { ${many(300, () => "name")} } } } } } }`],
    ["of too many fields", `{ __schema { types { ${many(450, () => "name")} } } }`],
  ])("is refused where it is %s", async (_name, query) => {
    const reply = await open(query);
    expect(reply.status).toBe(400);
    expect(reply.code).toBe("TOO_COSTLY");
  });
});

describe("what is wrong with a request is said in Vietnamese, as JSON, without a stack", () => {
  const raw = (
    body: string,
    headers: Record<string, string> = { "content-type": "application/json" },
    method = "POST",
  ) => officer.fetch("/graphql", method === "GET" ? { method, headers } : { method, headers, body });

  it.each([
    ["malformed JSON", 400, () => raw("{")],
    ["an array of requests", 400, () => raw(`[{"query":"{ viewer { sessionId } }"}]`)],
    [
      "600 kB of body",
      413,
      () => raw(JSON.stringify({ query: `{ viewer { sessionId } } #${"x".repeat(600_000)}` })),
    ],
    ["a form", 400, () => raw("query=1", { "content-type": "application/x-www-form-urlencoded" })],
    ["text/plain", 400, () => raw(`{"query":"{ viewer { sessionId } }"}`, { "content-type": "text/plain" })],
    ["GET", 405, () => raw("", {}, "GET")],
    [
      "a body that is not what its encoding says",
      400,
      () => raw("not gzip", { "content-type": "application/json", "content-encoding": "gzip" }),
    ],
    [
      "another site's page",
      403,
      () => raw("{}", { "content-type": "application/json", origin: "http://evil.example" }),
    ],
    [
      "a cross-site fetch",
      403,
      () => raw("{}", { "content-type": "application/json", "sec-fetch-site": "cross-site" }),
    ],
  ])("%s", async (_name, status, send) => {
    const response = await send();
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("json");
    expect(JSON.parse(text).errors[0].message).toMatch(/[ăâđêôơưàáạảã]/i);
    expect(text).not.toMatch(/node_modules|\.ts:|at /);
  });

  it("hides the schema from whoever asks the signed-in endpoint", async () => {
    const introspection = await officer.graphql(`{ __schema { types { name } } }`);
    const guess = await officer.graphql(`{ surveyPlan { id } viewerr { sessionId } }`);
    expect(introspection.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(JSON.stringify(guess.errors)).not.toContain("Did you mean");
  });

  it("does not repeat a value of the wrong type", async () => {
    const reply = await officer.graphql(
      `mutation ($input: CreateSurveyPlanInput!) { createSurveyPlan(input: $input) { __typename } }`,
      { input: { year: "0100 000 001", idempotencyKey: "12345678" } },
    );
    expect(reply.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(reply.errors)).not.toContain("0100 000 001");
  });

  it.each([
    ["an id that is none", `{ account(id: "0100 000 001") { id } }`],
    ["a NUL", `{ accounts(search: "\\u0000") { totalCount } }`],
    [
      "a cursor of strangers",
      `{ auditEntries(after: "${Buffer.from('["a"]').toString("base64url")}") { totalCount } }`,
    ],
  ])("blames a value that the database refuses on the request: %s", async (_name, query) => {
    const admin = await harness.as("SYSTEM_ADMIN");
    const reply = await admin.graphql(query);
    expect(reply.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(reply.errors)).not.toContain("0100 000 001");
  });

  it("masks a fault behind a reference and keeps values out of the log", async () => {
    const lines: string[] = [];
    const { pino } = await import("pino");
    const { errorLine } = await import("../log.ts");
    const log = pino({ serializers: { err: errorLine } }, { write: (line: string) => void lines.push(line) });
    const broken = await createHarness({ log });
    const client = await broken.as("SYSTEM_ADMIN");
    await broken.dataSource.query(`ALTER TABLE account RENAME COLUMN created_at TO gone`);
    const reply = await client.graphql(`{ accounts(search: "0100 000 001") { totalCount } }`);
    await broken.close();
    expect(reply.errors[0]).toMatchObject({ extensions: { code: "INTERNAL" } });
    const reference = reply.errors[0]!.extensions.reference!;
    expect(reference).toMatch(/^[0-9A-F]{8}$/);
    expect(reply.errors[0]!.message).toContain(reference);
    expect(lines.join("")).toContain(reference);
    expect(lines.join("") + JSON.stringify(reply)).not.toContain("0100 000 001");
  });

  it("sends the headers that keep a browser safe", async () => {
    const response = await officer.fetch("/graphql", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    const policy = response.headers.get("content-security-policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.has("x-powered-by")).toBe(false);
  });
});
