import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());

const blank = {
  kind: "OTHER",
  officialCode: null,
  activeFrom: null,
  activeTo: null,
  phone: "",
  email: "",
  address: "",
};
const refusal = `... on Refusal { problems { code path } }`;

function send(client: TestClient, name: string, input: object): Promise<GraphqlReply> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const made = name === "removeAgency" ? "... on RemovedAgency { code }" : "... on Agency { code name }";
  return client.graphql(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename ${made} ${refusal} } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
}
const add = (input: object, client = officer) => send(client, "addAgency", { ...blank, ...input });
const codesOf = ({ data }: GraphqlReply) =>
  data.answer.problems.map(({ code, path }: { code: string; path: string }) => `${path} ${code}`);
const actionsOf = async (code: string) =>
  (
    await harness.dataSource.query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`, [
      code,
    ])
  ).map((row: { action: string }) => row.action);
const stored = async (code: string) =>
  (
    await harness.dataSource.query(`SELECT * FROM agency WHERE province_code = 'SL' AND code = $1`, [code])
  )[0];

describe("the registry", () => {
  it("is searched without accents, by former names too, and narrowed", async () => {
    const list = async (filter: object) => {
      const { data } = await officer.graphql(
        `query ($filter: AgencyFilter) { agencies(filter: $filter) { totalCount edges { node { code } } } }`,
        { filter },
      );
      return data.agencies;
    };
    expect((await list({ search: "ke hoach va dau tu" })).edges).toEqual([{ node: { code: "SKHDT" } }]);
    expect((await list({ kind: "COMMUNE" })).totalCount).toBe(75);
    expect((await list({ kind: "DISTRICT", standing: true })).totalCount).toBe(0);
    expect((await list({ kind: "DISTRICT", standing: false })).totalCount).toBe(12);
    expect((await list({ search: "100%_" })).totalCount).toBe(0);
  });

  it("is kept by those who prepare the year, and by nobody else", async () => {
    const input = { code: "KHACH", name: "Khách" };
    expect((await add(input, harness.stranger())).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "MONITOR", "SYSTEM_ADMIN"] as const) {
      expect((await add(input, await harness.as(role))).code).toBe("FORBIDDEN");
    }
    const reply = await (await harness.as("MONITOR")).graphql(`{ agencyRecord(code: "SNV") { phone } }`);
    expect(reply.code).toBe("FORBIDDEN");
    expect(await stored("KHACH")).toBeUndefined();
  });
});

describe("adding an agency", () => {
  it("stores it once however often it is sent, and audits it", async () => {
    const input = {
      code: "bqlda",
      name: "  Ban Quản lý  dự án ",
      phone: "0212 385 2000",
      idempotencyKey: newKey(),
    };
    const replies = await Promise.all([add(input), add(input), add(input)]);
    for (const { data } of replies)
      expect(data.answer).toMatchObject({ code: "BQLDA", name: "Ban Quản lý dự án" });
    expect(await actionsOf("BQLDA")).toEqual(["agency.add"]);
    const { data } = await officer.graphql(`{ agencyRecord(code: "BQLDA") { version phone } }`);
    expect(data.agencyRecord).toEqual({ version: 1, phone: "0212 385 2000" });
  });

  it("is refused with all that is wrong, and under a code that is taken", async () => {
    expect(codesOf(await add({ code: "1", name: "", email: "x" }))).toEqual([
      "code AGENCY_CODE_INVALID",
      "name AGENCY_NAME_MISSING",
      "email EMAIL_INVALID",
    ]);
    expect(codesOf(await add({ code: "SNV", name: "Sở Nội vụ" }))).toEqual([
      "code AGENCY_CODE_TAKEN",
      "name AGENCY_NAME_TAKEN",
    ]);
  });

  it("lets one of two win who give the same code at once", async () => {
    const replies = await Promise.all([
      add({ code: "DUA", name: "Cơ quan một" }),
      add({ code: "DUA", name: "Cơ quan hai" }),
    ]);
    const names = replies.map(({ data }) => String(data.answer.__typename));
    expect(new Set(names)).toEqual(new Set(["Agency", "Refusal"]));
  });
});

describe("changing an agency", () => {
  it("corrects what is written of it, keeps its years and tells a stale page", async () => {
    await add({ code: "SUA", name: "Tên gõ nhằm" });
    const input = { ...blank, code: "SUA", version: 1, name: "Tên gõ đúng", activeTo: "2026-06-30" };
    expect((await send(officer, "editAgency", input)).data.answer.name).toBe("Tên gõ đúng");
    expect(await stored("SUA")).toMatchObject({ version: 2, former_names: [], active_to: expect.anything() });
    expect(codesOf(await send(officer, "editAgency", input))).toEqual(["version STALE_VERSION"]);
    expect(
      codesOf(await send(officer, "editAgency", { ...input, version: 2, name: "Sở Y tế", activeTo: null })),
    ).toEqual(["name AGENCY_NAME_TAKEN"]);
    expect(await actionsOf("SUA")).toEqual(["agency.add", "agency.edit"]);
    const missing = await send(officer, "editAgency", { ...input, code: "KHONG-CO" });
    expect(missing.code).toBe("NOT_FOUND");
  });

  it("keeps the name that it had until the day before a new one", async () => {
    await add({ code: "DOITEN", name: "Ban Cũ" });
    const input = {
      code: "DOITEN",
      version: 1,
      name: "Ban Mới",
      day: "2026-01-01",
      idempotencyKey: newKey(),
    };
    await send(officer, "renameAgency", input);
    await send(officer, "renameAgency", input);
    expect(await stored("DOITEN")).toMatchObject({
      name: "Ban Mới",
      version: 2,
      former_names: [{ name: "Ban Cũ", until: "2025-12-31" }],
    });
    expect(await actionsOf("DOITEN")).toEqual(["agency.add", "agency.rename"]);
    const again = { ...input, version: 2, day: "2025-12-31", name: "Ban Mới", idempotencyKey: newKey() };
    expect(codesOf(await send(officer, "renameAgency", again))).toEqual([
      "name AGENCY_NAME_SAME",
      "day RENAME_TOO_EARLY",
    ]);
    const stale = { ...input, name: "Ban Khác", day: "2026-05-01", idempotencyKey: newKey() };
    expect(codesOf(await send(officer, "renameAgency", stale))).toEqual(["version STALE_VERSION"]);
    const stranger = await send(harness.stranger(), "renameAgency", stale);
    expect(stranger.code).toBe("UNAUTHENTICATED");
  });

  it("takes out one that nothing refers to, once, and no other", async () => {
    await add({ code: "NHAM", name: "Thêm nhầm" });
    const input = { code: "NHAM", version: 1, idempotencyKey: newKey() };
    expect(
      (await send(officer, "removeAgency", { ...input, version: 9, idempotencyKey: newKey() })).data.answer,
    ).toMatchObject({ problems: [{ code: "STALE_VERSION" }] });
    for (let time = 0; time < 2; time += 1) {
      expect((await send(officer, "removeAgency", input)).data.answer).toMatchObject({ code: "NHAM" });
    }
    expect(await stored("NHAM")).toBeUndefined();
    expect(await actionsOf("NHAM")).toEqual(["agency.add", "agency.remove"]);
    for (const code of ["SNV", "SKHDT", "UBND-03646"]) {
      expect(codesOf(await send(officer, "removeAgency", { code, version: 1 }))).toEqual([
        "code AGENCY_REFERRED_TO",
      ]);
    }
    expect((await send(await harness.as("DIRECTOR"), "removeAgency", { code: "DUA", version: 1 })).code).toBe(
      "FORBIDDEN",
    );
  });
});
