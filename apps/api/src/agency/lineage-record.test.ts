import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadReferenceData } from "../reference/load.ts";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

let harness: Harness;
let officer: TestClient;
beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("DIVISION_HEAD");
  for (const code of ["CU-1", "CU-2", "MOI-1", "MOI-2"]) {
    await harness.dataSource.query(
      `INSERT INTO agency (province_code, code, name, kind) VALUES ('SL', $1, 'Cơ quan ' || $1, 'OTHER')`,
      [code],
    );
  }
});
afterAll(() => harness.close());

const merge = { kind: "MERGE", day: "2026-03-01", from: ["CU-1", "CU-2"], to: ["CU-1"], basis: "", note: "" };

function send(client: TestClient, name: string, input: object): Promise<GraphqlReply> {
  const type = { recordLineageEvent: "Record", correctLineageEvent: "Correct" }[name] ?? "Settle";
  const made =
    name === "withdrawLineageEvent"
      ? "WithdrawnLineageEvent { id }"
      : "LineageEvent { id version provisional }";
  return client.graphql(
    `mutation ($input: ${type}LineageEventInput!) { answer: ${name}(input: $input) {
       __typename ... on ${made} ... on Refusal { problems { code path message } } } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
}
const record = (input: object, client = officer) =>
  send(client, "recordLineageEvent", { ...merge, ...input });
const codesOf = ({ data }: GraphqlReply) =>
  data.answer.problems.map(({ code, path }: { code: string; path: string }) => `${path} ${code}`);
const periodOf = async (code: string) => {
  const { data } = await officer.graphql(
    `query ($code: String!) { agency(code: $code) { activeFrom activeTo } }`,
    {
      code,
    },
  );
  return [data.agency.activeFrom, data.agency.activeTo];
};
const eventsOf = async (agency: string) => {
  const query = `query ($agency: String) { lineageEvents(agency: $agency) { edges { node { id } } } }`;
  const { data } = await officer.graphql(query, { agency });
  return data.lineageEvents.edges.map(({ node }: { node: { id: string } }) => node.id);
};
const actionsOf = async (id: string) =>
  (
    await harness.dataSource.query(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`, [id])
  ).map((row: { action: string }) => row.action);

describe("what happened to agencies", () => {
  it("is written down, corrected, confirmed, and then stays", async () => {
    const key = newKey();
    const [first, second] = await Promise.all([
      record({ idempotencyKey: key }),
      record({ idempotencyKey: key }),
    ]);
    const { id } = first.data.answer;
    expect(second.data.answer.id).toBe(id);
    expect(await periodOf("CU-1")).toEqual([null, null]);
    expect(await periodOf("CU-2")).toEqual([null, "2026-02-28"]);

    const corrected = await send(officer, "correctLineageEvent", {
      ...merge,
      id,
      version: 1,
      day: "2026-04-01",
    });
    expect(corrected.data.answer).toMatchObject({ version: 2, provisional: true });
    expect(await periodOf("CU-2")).toEqual([null, "2026-03-31"]);
    expect(codesOf(await send(officer, "correctLineageEvent", { ...merge, id, version: 1 }))).toEqual([
      "version STALE_VERSION",
    ]);

    expect(codesOf(await send(officer, "confirmLineageEvent", { id, version: 2 }))).toEqual([
      "basis BASIS_MISSING",
    ]);
    const basis = "Nghị quyết 12/NQ-HĐND";
    await send(officer, "correctLineageEvent", { ...merge, id, version: 2, day: "2026-04-01", basis });
    const confirm = { id, version: 3, idempotencyKey: newKey() };
    for (let time = 0; time < 2; time += 1) {
      expect((await send(officer, "confirmLineageEvent", confirm)).data.answer).toMatchObject({
        provisional: false,
      });
    }
    for (const name of ["confirmLineageEvent", "withdrawLineageEvent"]) {
      expect(codesOf(await send(officer, name, { id, version: 4 }))).toEqual([" EVENT_CONFIRMED"]);
    }
    expect(codesOf(await send(officer, "correctLineageEvent", { ...merge, id, version: 4 }))).toEqual([
      " EVENT_CONFIRMED",
    ]);
    expect(await actionsOf(id)).toEqual([
      "lineage.record",
      "lineage.correct",
      "lineage.correct",
      "lineage.confirm",
    ]);
  });

  it("is taken back with the ends that it set, and no release brings it again", async () => {
    const split = { kind: "SPLIT", day: "2026-05-01", from: ["CU-1"], to: ["MOI-1", "MOI-2"] };
    const { id } = (await record(split)).data.answer;
    expect(await periodOf("MOI-1")).toEqual(["2026-05-01", null]);
    expect(await eventsOf("MOI-2")).toEqual([id]);
    await send(officer, "withdrawLineageEvent", { id, version: 1 });
    expect(await eventsOf("MOI-2")).toEqual([]);
    expect(await periodOf("MOI-1")).toEqual([null, null]);
    expect(await periodOf("CU-1")).toEqual([null, null]);
    expect(await actionsOf(id)).toEqual(["lineage.record", "lineage.withdraw"]);
    expect((await send(officer, "confirmLineageEvent", { id, version: 2 })).code).toBe("NOT_FOUND");

    const [shipped] = await eventsOf("UBND-VANHO");
    await send(officer, "withdrawLineageEvent", { id: shipped, version: 1 });
    expect(await periodOf("UBND-VANHO")).toEqual([null, null]);
    await loadReferenceData(harness.dataSource);
    expect(await eventsOf("UBND-VANHO")).toEqual([]);
  });

  it("is refused where it contradicts the registry, naming agency and days", async () => {
    const reply = await record({ day: "2026-07-01", from: ["SKHDT", "MOI-1"], to: ["MOI-1"] });
    expect(codesOf(reply)).toEqual(["from.0 AGENCY_ENDED_OTHERWISE"]);
    expect(reply.data.answer.problems[0].message).toBe(
      "Sở Kế hoạch và Đầu tư theo danh mục hoạt động đến 28/02/2025, không khớp ngày biến động 01/07/2026; sửa một trong hai ngày.",
    );
    expect(codesOf(await record({ from: ["MOI-1"] }))).toEqual(["to LINEAGE_SIDES"]);
    expect(codesOf(await record({ from: ["MOI-1", "KHONG-CO"], to: ["MOI-1"] }))).toEqual([
      "from.1 AGENCY_UNKNOWN",
    ]);
  });

  it("is kept by those who prepare the year, and by nobody else", async () => {
    expect((await record({}, harness.stranger())).code).toBe("UNAUTHENTICATED");
    const monitor = await harness.as("MONITOR");
    expect((await record({}, monitor)).code).toBe("FORBIDDEN");
    const [id] = await eventsOf("SKHDT");
    for (const name of ["confirmLineageEvent", "withdrawLineageEvent"]) {
      expect((await send(monitor, name, { id, version: 1 })).code).toBe("FORBIDDEN");
    }
    expect((await send(monitor, "correctLineageEvent", { ...merge, id, version: 1 })).code).toBe("FORBIDDEN");
    expect((await send(officer, "confirmLineageEvent", { id: "x", version: 1 })).code).toBe("NOT_FOUND");
  });
});
