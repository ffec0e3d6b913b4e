import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { errorLine } from "../platform/log.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";
import {
  closeSample,
  sampleCsv,
  sampledPlan,
  smallPlan,
  uploadSample,
  wholeSample,
} from "../testing/sample.ts";

let harness: Harness;
let officer: TestClient;
let year = 2024;
const NAME = "Quàng Thị Nhận Dạng";
const PHONE = "0000777888";
const SECRETS = /Nhận Dạng|0000777888|0000 777 888/;

const logged: string[] = [];

beforeAll(async () => {
  const write = (line: string) => logged.push(line);
  harness = await createHarness({
    log: pino({ level: "trace", serializers: { err: errorLine } }, { write }),
  });
  officer = await harness.as("SURVEY_OFFICER");
});
afterAll(() => harness.close());
beforeEach(() => {
  year += 1;
});

const UNITS = `query ($planId: ID!, $filter: SampleUnitFilter, $after: String, $first: Int) {
  sampleUnits(planId: $planId, filter: $filter, after: $after, first: $first) { totalCount pageInfo { endCursor hasNextPage }
    edges { node { id unit list position stratum area enumerator agency { code } contact { name phone } issue { serial } } } } }`;

const reveal = (client: TestClient, unitId: string, key = newKey()) =>
  client.graphql(
    `mutation ($input: RevealContactInput!) { revealContact(input: $input) {
       __typename ... on RevealedContact { unitId fullName phone address } ... on Refusal { problems { code } } } }`,
    { input: { unitId, reason: "DELIVERY", idempotencyKey: key } },
  );

/** A plan with one known person in its sample; the id of that unit. */
async function knownPerson(): Promise<{ planId: string; unitId: string }> {
  const { id: planId } = await smallPlan(officer, year);
  const sent = await uploadSample(
    officer,
    planId,
    sampleCsv([{ name: NAME, phone: PHONE, address: "Bản Nhận Dạng" }]),
  );
  expect(sent.status).toBe(200);
  const page = await officer.graphql(UNITS, { planId });
  return { planId, unitId: page.data.sampleUnits.edges[0].node.id };
}

const lines = async () =>
  (await harness.dataSource.query(
    `SELECT * FROM audit_entry WHERE action = 'contact.reveal' ORDER BY seq`,
  )) as {
    subject_id: string;
    subject_label: string;
    details: unknown;
  }[];

describe("the list of the sample", () => {
  it("pages by agency, list and order, with contacts masked", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv(wholeSample()));
    const first = await officer.graphql(UNITS, { planId, first: 5 });
    expect(first.data.sampleUnits.totalCount).toBe(12);
    const after = first.data.sampleUnits.pageInfo.endCursor;
    const second = await officer.graphql(UNITS, { planId, first: 100, after });
    const rows = [...first.data.sampleUnits.edges, ...second.data.sampleUnits.edges].map((edge) => edge.node);
    const [own, online, direct] = ["BDT", "SNV", "UBND-SONGMA"].map((code) =>
      wholeSample().flatMap(({ agency, unit }) => (agency === code ? [unit] : [])),
    );
    expect(rows.map((row) => row.unit)).toEqual([...own!, ...online!, ...direct!]);
    expect(rows[0].contact).toEqual({ name: "L. T. N. 1.", phone: "00xx xxx 011" });
  });

  it.each([
    [{ agencyCode: "SNV" }, 4],
    [{ list: "RESERVE" }, 3],
    [{ area: "Xã Một" }, 5],
    [{ enumerator: "DTV-002", list: "OFFICIAL" }, 6],
    [{ state: "WAITING" }, 12],
    [{ state: "COLLECTED" }, 0],
  ])("narrows to %j", async (filter, count) => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv(wholeSample()));
    expect((await officer.graphql(UNITS, { planId, filter })).data.sampleUnits.totalCount).toBe(count);
  });

  it("counts units beside quotas, in the order of the roster, and lists areas and enumerators", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv([{}, { list: "reserve", order: "1" }]));
    const reply = await officer.graphql(
      `query ($planId: ID!) { sampleCounts(planId: $planId) { agencyCode official reserve planAgency { quota { official } agency { name } } }
         sampleAreas(planId: $planId) sampleEnumerators(planId: $planId) sampleBlockers(planId: $planId) { code path } }`,
      { planId },
    );
    const snv = reply.data.sampleCounts.find((row: { agencyCode: string }) => row.agencyCode === "SNV");
    expect(snv).toMatchObject({
      official: 1,
      reserve: 1,
      planAgency: { quota: { official: 3 }, agency: { name: "Sở Nội vụ" } },
    });
    expect(reply.data.sampleCounts).toHaveLength(3);
    expect([reply.data.sampleAreas, reply.data.sampleEnumerators]).toEqual([["Xã Một"], ["DTV-001"]]);
    expect(reply.data.sampleBlockers).toHaveLength(3);
  });

  it("finds areas and enumerators by a text that they hold, the first hundred of very many", async () => {
    const { id: planId } = await smallPlan(officer, year);
    const units = Array.from({ length: 130 }, (_, index) => ({
      area: `Xã ${String(index).padStart(3, "0")}`,
      enumerator: index === 7 ? "DTV_7%" : "DTV-001",
    }));
    await uploadSample(officer, planId, sampleCsv(units));
    const found = async (search: string | null) => {
      const { data } = await officer.graphql(
        `query ($planId: ID!, $search: String) {
           sampleAreas(planId: $planId, search: $search) sampleEnumerators(planId: $planId, search: $search) }`,
        { planId, search },
      );
      return [data.sampleAreas, data.sampleEnumerators];
    };
    const [areas, enumerators] = await found(null);
    expect([areas.length, areas[0], enumerators]).toEqual([100, "Xã 000", ["DTV-001", "DTV_7%"]]);
    expect(await found(" xã 12 ")).toEqual([Array.from({ length: 10 }, (_, index) => `Xã 12${index}`), []]);
    expect(await found("_7%")).toEqual([[], ["DTV_7%"]]);
  });
});

describe("a respondent's name and number", () => {
  it("are shown to who may see them, each time with a line in the audit that names neither", async () => {
    const { unitId } = await knownPerson();
    const before = (await lines()).length;
    const coordinator = await harness.as("FIELD_COORDINATOR");
    const key = newKey();
    const shown = (await reveal(coordinator, unitId, key)).data.revealContact;
    expect(shown).toMatchObject({ fullName: NAME, phone: PHONE, address: "Bản Nhận Dạng" });
    expect((await reveal(coordinator, unitId, key)).data.revealContact).toEqual(shown);
    const written = (await lines()).slice(before);
    const line = { subject_id: unitId, subject_label: `Đơn vị mẫu HS-1, cơ quan SNV, năm ${year}` };
    const reason = { label: "Lý do", value: "Liên hệ để phát hoặc thu phiếu" };
    const again = { label: "Hiện lại", value: "Có, do gửi lại cùng một yêu cầu" };
    expect(written).toMatchObject([
      { ...line, details: [reason] },
      { ...line, details: [reason, again] },
    ]);
    await reveal(coordinator, unitId);
    expect((await lines()).length).toBe(before + 3);
  });

  it("are refused to everybody else, without a line", async () => {
    const { unitId } = await knownPerson();
    const before = await lines();
    expect((await reveal(harness.stranger(), unitId)).code).toBe("UNAUTHENTICATED");
    for (const role of [
      "DIRECTOR",
      "MONITOR",
      "MONITORING_HEAD",
      "DATA_ENTRY",
      "AGENCY_VIEWER",
      "SYSTEM_ADMIN",
    ] as const) {
      expect((await reveal(await harness.as(role), unitId)).code).toBe("FORBIDDEN");
    }
    expect((await reveal(officer, newKey())).code).toBe("NOT_FOUND");
    expect(await lines()).toEqual(before);
  });

  it("stand in no list, no log and no audit", async () => {
    const { planId } = await knownPerson();
    const director = await harness.as("DIRECTOR");
    const replies = [
      await director.graphql(UNITS, { planId }),
      await director.graphql(
        `{ auditEntries(first: 100) { edges { node { subjectLabel details { value } } } } }`,
      ),
      await uploadSample(
        officer,
        planId,
        sampleCsv([{ name: `${NAME}\u202e`, phone: `${PHONE}0`, list: "?" }]),
      ),
    ];
    await harness.withoutDatabase(async () => {
      const reply = await uploadSample(officer, planId, sampleCsv([{ name: NAME, phone: PHONE }]));
      expect(reply.status).toBe(503);
    });
    expect(replies[0]).toMatchObject({ code: undefined });
    expect(JSON.stringify(replies)).not.toMatch(SECRETS);
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join("")).not.toMatch(SECRETS);
    const audit = await harness.dataSource.query(`SELECT * FROM audit_entry`);
    expect(JSON.stringify(audit)).not.toMatch(SECRETS);
  });
});

describe("closing the sample", () => {
  it("is refused to strangers and to who lacks the right", async () => {
    const { id: planId } = await smallPlan(officer, year);
    expect((await closeSample(harness.stranger(), planId)).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "FIELD_COORDINATOR", "DATA_ENTRY"] as const) {
      expect((await closeSample(await harness.as(role), planId)).code).toBe("FORBIDDEN");
    }
  });

  it("names every blocker at once, each with its path", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv([{}]));
    const { problems } = (await closeSample(officer, planId)).data.closeSample;
    expect(problems.map(({ code, path }: Record<string, string>) => [code, path])).toEqual([
      ["AGENCY_WITHOUT_UNITS", "agencies.BDT.official"],
      ["SHORTFALL_UNEXPLAINED", "shortfalls.SNV.reason"],
      ["AGENCY_WITHOUT_UNITS", "agencies.UBND-SONGMA.official"],
    ]);
  });

  it("closes frame and sample with digests, opens fieldwork, once for a key", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv(wholeSample().filter(({ unit }) => unit !== "SNV-C3")));
    const shortfalls = [{ agencyCode: "SNV", reason: " Chỉ có hai  hồ sơ " }];
    const key = newKey();
    const { stages } = (await closeSample(officer, planId, shortfalls, key)).data.closeSample;
    const stateOf = (stage: string) => stages.find((row: { stage: string }) => row.stage === stage);
    expect(stateOf("FRAME")).toMatchObject({
      state: "CLOSED",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(stateOf("SAMPLE")).toMatchObject({
      state: "CLOSED",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(stateOf("FIELDWORK")).toMatchObject({ state: "OPEN", digest: null });
    expect((await closeSample(officer, planId, shortfalls, key)).data.closeSample.stages).toEqual(stages);
    const again = (await closeSample(officer, planId)).data.closeSample;
    expect(again.problems).toMatchObject([{ code: "STAGE_CLOSED" }]);
    const counts = await officer.graphql(
      `query ($planId: ID!) { sampleCounts(planId: $planId) { agencyCode shortfallReason } sampleBlockers(planId: $planId) { code } }`,
      { planId },
    );
    expect(counts.data.sampleCounts).toContainEqual({
      agencyCode: "SNV",
      shortfallReason: "Chỉ có hai hồ sơ",
    });
    expect(counts.data.sampleBlockers).toEqual([]);
    const [line] = await harness.dataSource.query(
      `SELECT details FROM audit_entry WHERE action = 'sample.close' AND subject_id = $1`,
      [planId],
    );
    expect(line.details[1]).toEqual({ label: "SHA-256", value: stateOf("SAMPLE").digest });
  });

  it("lets one of two people do it, and tells the other", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv(wholeSample()));
    const head = await harness.as("DIVISION_HEAD");
    const replies = await Promise.all([officer, head].map((client) => closeSample(client, planId)));
    const results = replies.map(({ data }) => data.closeSample);
    expect(results.filter(({ __typename }) => __typename === "SurveyPlan")).toHaveLength(1);
    expect(results.find(({ __typename }) => __typename === "Refusal").problems).toMatchObject([
      { code: "STAGE_CLOSED" },
    ]);
  });

  it("takes no reason with characters that nobody sees, and says so beside its field", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv(wholeSample().filter(({ unit }) => unit !== "SNV-C3")));
    const shortfalls = [{ agencyCode: "SNV", reason: "Chỉ có hai\u0000 hồ sơ" }];
    const { problems } = (await closeSample(officer, planId, shortfalls)).data.closeSample;
    expect(problems).toMatchObject([{ code: "TEXT_UNPRINTABLE", path: "shortfalls.SNV.reason" }]);
  });

  it("is refused whole when one of its stages cannot move", async () => {
    const { id: planId } = await smallPlan(officer, year);
    await uploadSample(officer, planId, sampleCsv(wholeSample()));
    const stages = () =>
      harness.dataSource.query(
        `SELECT stage, state, digest FROM plan_stage WHERE plan_id = $1 ORDER BY stage`,
        [planId],
      );
    await harness.dataSource.query(`INSERT INTO plan_stage VALUES ($1, 'FIELDWORK', 'OPEN', now())`, [
      planId,
    ]);
    const before = await stages();
    const { problems } = (await closeSample(officer, planId)).data.closeSample;
    expect(problems).toMatchObject([{ code: "STAGE_OPEN" }]);
    expect(await stages()).toEqual(before);
  });

  it("gives the same sample the same digest", async () => {
    const first = await sampledPlan(officer, year);
    const other = await sampledPlan(officer, year + 20);
    const digests = await harness.dataSource.query(
      `SELECT DISTINCT digest FROM plan_stage WHERE stage = 'SAMPLE' AND plan_id IN ($1, $2)`,
      [first.id, other.id],
    );
    expect(digests).toHaveLength(1);
  });
});
