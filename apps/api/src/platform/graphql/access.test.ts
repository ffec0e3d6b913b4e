import { ACTIONS, can, ROLES, type Action } from "@sipas/domain/access";
import { isRequiredArgument } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSchemas } from "../../compose.ts";
import { createHarness, type Harness } from "../../testing/harness.ts";
import { FIRST_SIGN_IN, findOperationsWithoutRule, PUBLIC, SIGNED_IN } from "./access.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

const schemas = buildSchemas();

function operations(): { kind: "query" | "mutation"; name: string; rule: string }[] {
  const storage = getMetadataStorage();
  const listed = [
    ...storage.queries.map((query) => ({ kind: "query" as const, query })),
    ...storage.mutations.map((query) => ({ kind: "mutation" as const, query })),
  ];
  return listed.map(({ kind, query }) => ({ kind, name: query.schemaName, rule: String(query.roles?.[0]) }));
}

describe("deny by default", () => {
  it("knows exactly one rule of every operation of both schemas", () => {
    expect(findOperationsWithoutRule()).toEqual([]);
    const known = new Set(operations().map((operation) => operation.name));
    for (const schema of [schemas.staff, schemas.open]) {
      const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
        Object.keys(type?.getFields() ?? {}),
      );
      for (const name of fields) expect(known).toContain(name);
    }
  });

  it("opens to strangers only what is listed here", () => {
    const open = operations()
      .filter((operation) => operation.rule === PUBLIC)
      .map((operation) => operation.name);
    expect(new Set(open)).toEqual(
      new Set([
        "viewer",
        "demoAccounts",
        "signIn",
        "signInAsDemo",
        "signOut",
        "provinces",
        "rosterYears",
        "roster",
        "lineageEvents",
        "ballotForms",
        "release",
        "releases",
      ]),
    );
  });

  /** An operation with arguments of the right types that name nothing real. */
  function probe(kind: "query" | "mutation", name: string): string {
    const root = kind === "query" ? schemas.staff.getQueryType() : schemas.staff.getMutationType();
    const field = root?.getFields()[name];
    if (!field) return "";
    const variables = field.args.filter(isRequiredArgument);
    const declared = variables.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
    const passed = variables.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
    const selection = /^(\[?Int|\[?String|ID)/.test(String(field.type)) ? "" : "{ __typename }";
    return `${kind} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`;
  }

  const UUID = "00000000-0000-4000-8000-000000000000";
  const VALUES: Record<string, unknown> = {
    id: UUID,
    planId: UUID,
    run: UUID,
    with: UUID,
    year: 2024,
    code: "KHONGCO",
    login: "khongco",
    by: "AGENCY",
    before: "KHONGCO",
    after: "KHONGCO",
  };

  function argumentsOf(kind: "query" | "mutation", name: string): object {
    const root = kind === "query" ? schemas.staff.getQueryType() : schemas.staff.getMutationType();
    const required = root!.getFields()[name]!.args.filter(isRequiredArgument);
    return Object.fromEntries(required.map((argument) => [argument.name, VALUES[argument.name]]));
  }

  const guarded = operations().filter(({ kind, name, rule }) => {
    const root = kind === "query" ? schemas.staff.getQueryType() : schemas.staff.getMutationType();
    const field = root?.getFields()[name];
    return (
      field !== undefined && rule !== PUBLIC && !field.args.some((argument) => argument.name === "input")
    );
  });

  it.each(guarded)("turns a stranger away from $name", async ({ kind, name }) => {
    const reply = await harness.stranger().graphql(probe(kind, name), argumentsOf(kind, name));
    expect(reply.code).toBe("UNAUTHENTICATED");
  });

  it.each(ROLES)("lets %s do what the table grants and nothing else", async (role) => {
    const client = await harness.as(role);
    for (const { kind, name, rule } of guarded) {
      const reply = await client.graphql(probe(kind, name), argumentsOf(kind, name));
      const open = rule === SIGNED_IN || rule === FIRST_SIGN_IN;
      const allowed = open || (ACTIONS.includes(rule as Action) && can({ role }, rule as Action));
      expect([name, reply.code === "FORBIDDEN"]).toEqual([name, !allowed]);
    }
  });
});

describe("the open schema", () => {
  it("cannot reach an account, a plan, a ballot or a run", () => {
    const types = Object.keys(schemas.open.getTypeMap()).filter((name) => !name.startsWith("__"));
    for (const word of ["Account", "Plan", "Ballot", "Score", "Audit", "Session", "Viewer"]) {
      expect(types.filter((type) => type.includes(word) && type !== "BallotForm")).toEqual([]);
    }
    expect(schemas.open.getMutationType()).toBeUndefined();
  });

  it("serves agencies and frozen forms to anybody, and shows its schema", async () => {
    const stranger = harness.stranger();
    const reply = await stranger.graphql(
      `{ provinces { code name } ballotForms(province: "SL") { totalCount edges { node { code criteriaCount provisional } } }
         roster(province: "SL", year: 2024, first: 100) { totalCount edges { node { agency { code } serviceMode } } } }`,
      {},
      "/open/graphql",
    );
    expect(reply.data.roster.totalCount).toBe(32);
    expect(reply.data.ballotForms).toEqual({ totalCount: 0, edges: [] });
    const introspection = await stranger.graphql(`{ __schema { queryType { name } } }`, {}, "/open/graphql");
    expect(introspection.data.__schema.queryType.name).toBe("Query");
  });
});
