import { randomUUID } from "node:crypto";
import { FORM_OF_2024, formContentOf, itemsOf, type FormContent } from "@sipas/domain/criteria";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";

let harness: Harness;
let officer: TestClient;
beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  await harness.dataSource.query(`DELETE FROM ballot_form WHERE year > 2066`);
});
afterAll(() => harness.close());

const FORM = `__typename ... on FormVersion { id code year form edition state version provisional unconfirmedItems
  confirmations { item by at } findings { code path } freeText scale { labels printOrder } updatedBy }
  ... on Refusal { problems { code path message } }`;

type Form = { id: string; code: string; version: number };
type Command =
  | "createBallotForm"
  | "saveBallotForm"
  | "validateBallotForm"
  | "confirmFormItems"
  | "supersedeBallotForm";

const newKey = () => randomUUID();
const mutate = (client: TestClient, name: Command, input: object): Promise<GraphqlReply> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return client.graphql(`mutation ($input: ${type}!) { ${name}(input: $input) { ${FORM} } }`, {
    input: { idempotencyKey: newKey(), ...input },
  });
};
const resultOf = (reply: GraphqlReply) =>
  Object.values<never>(reply.data ?? {})[0] as never as ReturnType<typeof JSON.parse>;
const codesOf = (reply: GraphqlReply): readonly string[] =>
  resultOf(reply).problems.map(({ code }: { code: string }) => code);
const create = async (year: number, form = "DIRECT"): Promise<Form> =>
  resultOf(await mutate(officer, "createBallotForm", { year, form, from: `2024-${form}` }));
const seen = ({ id, version }: Form) => ({ id, version });
const content = formContentOf(FORM_OF_2024.DIRECT);
const save = (form: Form, change: Partial<FormContent> = {}, key = newKey()) =>
  mutate(officer, "saveBallotForm", {
    ...seen(form),
    content: { ...content, ...change },
    idempotencyKey: key,
  });
const remove = (client: TestClient, form: Form, key = newKey()) =>
  client.graphql(
    `mutation ($input: DeleteBallotFormInput!) { deleteBallotForm(input: $input) {
      __typename ... on DeletedBallotForm { id } ... on Refusal { problems { code path message } } } }`,
    { input: { ...seen(form), idempotencyKey: key } },
  );
const auditOf = async (id: string): Promise<readonly string[]> => {
  const rows: { action: string }[] = await harness.dataSource.query(
    `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );
  return rows.map(({ action }) => action);
};
/** As issuing a plan does. */
const freeze = (form: Form) =>
  harness.dataSource
    .getRepository(BallotFormEntity)
    .update({ id: form.id }, { state: "FROZEN", digest: "a".repeat(64), version: form.version + 1 });
const read = async (code: string, client = officer) =>
  (
    await client.graphql(
      `query ($code: String!) { ballotForm(code: $code) { ${FORM.split("... on Refusal")[0]} } }`,
      { code },
    )
  ).data.ballotForm;

describe("a draft of a form", () => {
  it("is a copy of the form named, once, audited, with nothing confirmed", async () => {
    const idempotencyKey = newKey();
    const input = { year: 2067, form: "DIRECT", from: "2024-DIRECT", idempotencyKey };
    const made = resultOf(await mutate(officer, "createBallotForm", input));
    const repeated = resultOf(await mutate(officer, "createBallotForm", input));
    expect(made).toMatchObject({
      code: "2067-DIRECT",
      edition: 1,
      state: "DRAFT",
      version: 1,
      provisional: true,
      confirmations: [],
      findings: [],
    });
    expect(made.unconfirmedItems).toEqual(itemsOf(content).map(({ code }) => code));
    expect(repeated).toEqual(made);
    expect(await auditOf(made.id)).toEqual(["criteria.create"]);
  });

  it("is a copy of the newest of its kind before it, when none is named", async () => {
    const made = await mutate(officer, "createBallotForm", { year: 2068, form: "ONLINE", from: null });
    expect(resultOf(made)).toMatchObject({ code: "2068-ONLINE" });
    const [{ details }] = await harness.dataSource.query(
      `SELECT details FROM audit_entry WHERE subject_id = $1`,
      [resultOf(made).id],
    );
    expect(details).toEqual([{ label: "Chép từ", value: "2066-ONLINE" }]);
  });

  it("is refused to strangers and to those who only read", async () => {
    const input = { year: 2069, form: "DIRECT", from: null };
    expect((await mutate(harness.stranger(), "createBallotForm", input)).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "MONITOR", "INTEGRATOR", "SYSTEM_ADMIN"] as const) {
      expect((await mutate(await harness.as(role), "createBallotForm", input)).code).toBe("FORBIDDEN");
    }
  });

  it.each([
    [{ year: 2014, form: "DIRECT", from: null }, "YEAR_INVALID"],
    [{ year: 2024, form: "DIRECT", from: null }, "FORM_EXISTS"],
    [{ year: 2020, form: "DIRECT", from: null }, "FORM_SOURCE_MISSING"],
    [{ year: 2069, form: "DIRECT", from: "2024-ONLINE" }, "FORM_SOURCE_UNKNOWN"],
    [{ year: 2069, form: "DIRECT", from: "1999-DIRECT" }, "FORM_SOURCE_UNKNOWN"],
  ])("is refused of %o as %s", async (input, code) => {
    expect(codesOf(await mutate(officer, "createBallotForm", input))).toEqual([code]);
  });
});

describe("saving a form", () => {
  it("replaces the content, is audited and answers a repeat with the same", async () => {
    const form = await create(2070);
    const key = newKey();
    const scale = { ...content.scale, printOrder: "DESCENDING" as const };
    const first = resultOf(await save(form, { scale, freeText: " Ý kiến  khác " }, key));
    const second = resultOf(await save(form, { scale, freeText: " Ý kiến  khác " }, key));
    expect(first).toMatchObject({ version: 2, freeText: "Ý kiến khác", scale: { printOrder: "DESCENDING" } });
    expect(second).toEqual(first);
    expect(await auditOf(form.id)).toEqual(["criteria.create", "criteria.save"]);
  });

  it("refuses what no form can hold, with the path of each", async () => {
    const form = await create(2071);
    const refused = await save(form, {
      freeText: "a".repeat(501),
      scale: { ...content.scale, labels: ["1"] },
    });
    expect(resultOf(refused).problems).toMatchObject([
      { code: "SCALE_INVALID", path: "scale.labels" },
      { code: "TEXT_TOO_LONG", path: "freeText" },
    ]);
  });

  it("refuses a version that is not the last", async () => {
    const form = await create(2072);
    await save(form);
    expect(codesOf(await save(form))).toEqual(["STALE_VERSION"]);
  });

  it("takes confirmations from what says something else, and from nothing else", async () => {
    const form = await create(2073);
    const items = itemsOf(content).map(({ code }) => code);
    const confirmed = resultOf(
      await mutate(officer, "confirmFormItems", { ...seen(form), items, confirmed: true }),
    );
    expect(confirmed).toMatchObject({ provisional: false, unconfirmedItems: [] });
    expect(confirmed.confirmations[0]).toMatchObject({ item: "access", at: "2025-09-15T02:00:00.000Z" });
    const [first, ...others] = content.contents;
    const [criterion, ...rest] = first!.criteria;
    const edited = [
      { ...first!, criteria: [{ ...criterion!, wording: "Lời văn khác" }, ...rest] },
      ...others,
    ];
    const saved = resultOf(await save(confirmed, { contents: edited }));
    expect(saved).toMatchObject({ provisional: true, unconfirmedItems: ["access.1"] });
  });
});

describe("confirming items", () => {
  it("is taken back as it was given, each time audited", async () => {
    const form = await create(2075);
    const both = { items: ["access.1", "SEX"], confirmed: true };
    const given = resultOf(await mutate(officer, "confirmFormItems", { ...seen(form), ...both }));
    const back = resultOf(
      await mutate(officer, "confirmFormItems", { ...seen(given), items: ["SEX"], confirmed: false }),
    );
    expect(back.confirmations.map(({ item }: { item: string }) => item)).toEqual(["access.1"]);
    expect(await auditOf(form.id)).toEqual(["criteria.create", "criteria.confirm", "criteria.confirm"]);
  });

  it("refuses items that the form lacks, none at all, a stale version, and strangers", async () => {
    const form = await create(2076);
    const confirm = (items: readonly string[], client = officer, version = form.version) =>
      mutate(client, "confirmFormItems", { id: form.id, version, items, confirmed: true });
    expect(resultOf(await confirm(["access.1", "access.9"])).problems).toMatchObject([
      { code: "ITEM_UNKNOWN", path: "items.1" },
    ]);
    expect(codesOf(await confirm([]))).toEqual(["ITEM_UNKNOWN"]);
    expect(codesOf(await confirm(["SEX"], officer, 7))).toEqual(["STALE_VERSION"]);
    expect((await confirm(["SEX"], harness.stranger())).code).toBe("UNAUTHENTICATED");
    expect((await confirm(["SEX"], await harness.as("DIRECTOR"))).code).toBe("FORBIDDEN");
  });
});

describe("validating a form", () => {
  it("marks it, audited, until it is edited again", async () => {
    const form = await create(2080);
    const key = newKey();
    const valid = resultOf(
      await mutate(officer, "validateBallotForm", { ...seen(form), idempotencyKey: key }),
    );
    const again = resultOf(
      await mutate(officer, "validateBallotForm", { ...seen(form), idempotencyKey: key }),
    );
    expect(valid).toMatchObject({ state: "VALIDATED", version: 2 });
    expect(again).toEqual(valid);
    expect(resultOf(await save(valid))).toMatchObject({ state: "DRAFT", version: 3 });
    expect(await auditOf(form.id)).toEqual(["criteria.create", "criteria.validate", "criteria.save"]);
  });

  it("refuses with what is found, and strangers and stale versions", async () => {
    const form = await create(2081);
    const short = resultOf(await save(form, { contents: content.contents.slice(1) }));
    const refused = await mutate(officer, "validateBallotForm", seen(short));
    expect(codesOf(refused)).toContain("CRITERIA_COUNT");
    expect((await read(short.code)).findings).toContainEqual({ code: "CRITERIA_COUNT", path: "contents" });
    expect(codesOf(await mutate(officer, "validateBallotForm", seen(form)))).toEqual(["STALE_VERSION"]);
    expect((await mutate(harness.stranger(), "validateBallotForm", seen(form))).code).toBe("UNAUTHENTICATED");
  });
});

describe("a frozen form", () => {
  it("is not saved, validated or deleted; its items may still be confirmed", async () => {
    const form = await create(2085);
    await freeze(form);
    const frozen = { ...form, version: 2 };
    expect(codesOf(await save(frozen))).toEqual(["FORM_FROZEN"]);
    expect(codesOf(await mutate(officer, "validateBallotForm", seen(frozen)))).toEqual(["FORM_FROZEN"]);
    expect(codesOf(await remove(officer, frozen))).toEqual(["FORM_FROZEN"]);
    const confirmed = await mutate(officer, "confirmFormItems", {
      ...seen(frozen),
      items: ["SEX"],
      confirmed: true,
    });
    expect(resultOf(confirmed)).toMatchObject({ state: "FROZEN", version: 3 });
  });

  it("is kept by the database, whoever writes to it", async () => {
    const form = await create(2086);
    await freeze(form);
    const run = (sql: string) => harness.dataSource.query(sql, [form.id]);
    await expect(run(`UPDATE ballot_form SET free_text = 'x' WHERE id = $1`)).rejects.toThrow(/frozen/);
    await expect(run(`UPDATE ballot_form SET state = 'DRAFT', digest = NULL WHERE id = $1`)).rejects.toThrow(
      /frozen/,
    );
    await expect(run(`DELETE FROM ballot_form WHERE id = $1`)).rejects.toThrow(/frozen/);
    await expect(harness.dataSource.query(`TRUNCATE ballot_form`)).rejects.toThrow(/frozen/);
  });

  it("is superseded by one draft at a time, which keeps what was confirmed", async () => {
    const form = await create(2087);
    const confirmed = resultOf(
      await mutate(officer, "confirmFormItems", { ...seen(form), items: ["SEX"], confirmed: true }),
    );
    expect(codesOf(await mutate(officer, "supersedeBallotForm", seen(confirmed)))).toEqual([
      "FORM_NOT_FROZEN",
    ]);
    await freeze(confirmed);
    const frozen = { ...confirmed, version: 3 };
    const key = newKey();
    const next = resultOf(
      await mutate(officer, "supersedeBallotForm", { ...seen(frozen), idempotencyKey: key }),
    );
    const again = resultOf(
      await mutate(officer, "supersedeBallotForm", { ...seen(frozen), idempotencyKey: key }),
    );
    expect(next).toMatchObject({ code: "2087-DIRECT-2", edition: 2, state: "DRAFT", version: 1 });
    expect(next.confirmations).toMatchObject([{ item: "SEX" }]);
    expect(again).toEqual(next);
    expect(codesOf(await mutate(officer, "supersedeBallotForm", seen(frozen)))).toEqual(["FORM_EXISTS"]);
    expect(codesOf(await mutate(officer, "supersedeBallotForm", { ...seen(frozen), version: 1 }))).toEqual([
      "STALE_VERSION",
    ]);
    expect((await mutate(harness.stranger(), "supersedeBallotForm", seen(frozen))).code).toBe(
      "UNAUTHENTICATED",
    );
    expect(await auditOf(next.id)).toEqual(["criteria.supersede"]);
  });
});

describe("deleting a draft", () => {
  it("deletes once, is audited, and refuses strangers and stale versions", async () => {
    const form = await create(2090);
    expect((await remove(harness.stranger(), form)).code).toBe("UNAUTHENTICATED");
    expect(codesOf(await remove(officer, { ...form, version: 9 }))).toEqual(["STALE_VERSION"]);
    const key = newKey();
    const first = resultOf(await remove(officer, form, key));
    expect(first).toEqual({ __typename: "DeletedBallotForm", id: form.id });
    expect(resultOf(await remove(officer, form, key))).toEqual(first);
    expect(await read(form.code)).toBeNull();
    expect(await auditOf(form.id)).toEqual(["criteria.create", "criteria.delete"]);
  });
});

describe("the list of forms", () => {
  const list = (client: TestClient, query: string, path?: string) =>
    client.graphql(
      `{ ballotForms(${query}) { totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`,
      {},
      path,
    );
  const codesIn = (reply: GraphqlReply): readonly string[] =>
    reply.data.ballotForms.edges.map(({ node }: { node: { code: string } }) => node.code);

  it("pages, newest year first, by year and kind", async () => {
    const first = await list(officer, `first: 2, year: 2025`);
    const { endCursor, hasNextPage } = first.data.ballotForms.pageInfo;
    const second = await list(officer, `first: 2, year: 2025, after: "${endCursor}"`);
    expect(hasNextPage).toBe(true);
    expect([...codesIn(first), ...codesIn(second)].toSorted()).toEqual([
      "2025-DIRECT",
      "2025-ONLINE",
      "2025-ORGANISATION",
    ]);
    expect(codesIn(await list(officer, `first: 50, year: 2025, form: ONLINE`))).toEqual(["2025-ONLINE"]);
  });

  it("keeps drafts from those who do not write them", async () => {
    const frozen = await create(2095);
    await freeze(frozen);
    await create(2096);
    const reader = await harness.as("DATA_ENTRY");
    for (const [client, path] of [
      [reader, undefined],
      [harness.stranger(), "/open/graphql"],
    ] as const) {
      const province = path ? `province: "SL", ` : "";
      expect(codesIn(await list(client, `${province}first: 50, year: 2095`, path))).toEqual(["2095-DIRECT"]);
      expect(codesIn(await list(client, `${province}first: 50, year: 2096`, path))).toEqual([]);
    }
    expect(await read("2096-DIRECT", reader)).toBeNull();
    expect((await read("2095-DIRECT", reader)).code).toBe("2095-DIRECT");
  });
});

describe("two forms side by side", () => {
  const diff = (client: TestClient, before: string, after: string) =>
    client.graphql(
      `query ($before: String!, $after: String!) { formDiff(before: $before, after: $after) {
        before { code } after { code } criteriaChange
        lines { kind code parent changes before after altered } } }`,
      { before, after },
    );

  it("are compared in meaning", async () => {
    const form = await create(2099);
    const [first, ...others] = content.contents;
    const [criterion, ...rest] = first!.criteria;
    const edited = [
      { ...first!, criteria: [{ ...criterion!, wording: "Lời văn khác" }, ...rest] },
      ...others,
    ];
    await save(form, { contents: edited, freeText: "Góp ý" });
    const { formDiff } = (await diff(officer, "2024-DIRECT", form.code)).data;
    expect(formDiff).toMatchObject({
      before: { code: "2024-DIRECT" },
      after: { code: form.code },
      criteriaChange: "REWORDED",
    });
    expect(formDiff.lines.filter(({ changes }: { changes: string[] }) => changes.length > 0)).toEqual([
      {
        kind: "CRITERION",
        code: "access.1",
        parent: "access",
        changes: ["REWORDED"],
        before: criterion!.wording,
        after: "Lời văn khác",
        altered: [],
      },
      {
        kind: "FREE_TEXT",
        code: "freeText",
        parent: null,
        changes: ["ADDED"],
        before: null,
        after: "Góp ý",
        altered: [],
      },
    ]);
  });

  it("are not found where one is not there, or is a draft of others", async () => {
    const { code } = await create(2100);
    expect((await diff(officer, "2024-DIRECT", "1999-DIRECT")).code).toBe("NOT_FOUND");
    expect((await diff(await harness.as("DATA_ENTRY"), "2024-DIRECT", code)).code).toBe("NOT_FOUND");
    expect((await diff(harness.stranger(), "2024-DIRECT", "2024-ONLINE")).code).toBe("UNAUTHENTICATED");
  });
});

describe("the form of an agency in a year's roster", () => {
  const ROSTER = `agency { code } serviceMode criteriaSet { code form criteriaCount }`;
  const codesOf = async (client: TestClient, year: number, path?: string): Promise<readonly string[]> => {
    const { data } = await client.graphql(
      `{ roster(${path ? `province: "SL", ` : ""}year: ${year}, first: 100) { edges { node { ${ROSTER} } } } }`,
      {},
      path,
    );
    const codes = data.roster.edges.map(
      ({ node }: { node: { criteriaSet: Form | null } }) => node.criteriaSet?.code ?? "",
    );
    return [...new Set<string>(codes)].toSorted();
  };
  const ALL = ["2024-DIRECT", "2024-ONLINE", "2024-ORGANISATION"];

  it("is the newest that the reader may see: staff once it is validated, anybody once a plan is issued on it", async () => {
    const stranger = harness.stranger();
    expect(await codesOf(await harness.as("DATA_ENTRY"), 2024)).toEqual(ALL);
    expect(await codesOf(stranger, 2024, "/open/graphql")).toEqual([""]);
    await harness.dataSource.query(
      `UPDATE ballot_form SET state = 'FROZEN', digest = 'a' WHERE province_code = 'SL' AND year = 2024`,
    );
    expect(await codesOf(stranger, 2024, "/open/graphql")).toEqual(ALL);
  });
});
