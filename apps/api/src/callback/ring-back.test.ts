import { LEASE_MS, MOST_RING_BACK_SEARCHES, RING_BACK_TAKE_MS } from "@sipas/domain/callback";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeCallbacks, drawCallbacks, findRingBack, logCall, phoneOf } from "../testing/callbacks.ts";
import { planOfBallots, releaseCase, revealContact, takeNext, takeRingBack } from "../testing/callbacks.ts";
import { keepHouse } from "../platform/database/housekeeping.ts";
import { anotherMonitor, cardOf, codesOf, drawnPlan } from "../testing/calling.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

const YES = [true, true, true];
const HOUR = 3_600_000;

let harness: Harness;
let year = 2060;
let officer: TestClient;
/** Of one organisation. */
let monitor: TestClient;
let colleague: TestClient;
/** Of another. */
let other: TestClient;
let planId: string;
beforeAll(async () => {
  harness = await createHarness();
  await anotherMonitor(harness, "dongnghiep", "VETERANS");
  await anotherMonitor(harness, "benkia", "FATHERLAND_FRONT");
});
afterAll(() => harness.close());

/** Nine in the morning in Việt Nam, a day a plan, with fresh sessions. */
beforeEach(async () => {
  harness.now = new Date(Date.UTC(2025, 10, (year += 1) - 2060, 2));
  officer = await harness.as("SURVEY_OFFICER");
  [monitor, colleague, other] = [await harness.as("MONITOR"), harness.stranger(), harness.stranger()];
  await colleague.signInAsDemo("dongnghiep");
  await other.signInAsDemo("benkia");
  planId = await drawnPlan(harness, officer, year);
});

const later = (milliseconds: number) => {
  harness.now = new Date(harness.now.getTime() + milliseconds);
};
const found = async (client: TestClient, clue: string) =>
  (await findRingBack(client, planId, clue)).data.findRingBack;
const taken = async (client: TestClient, searchId: string, caseId: string, key = newKey()) =>
  (await takeRingBack(client, { searchId, caseId }, key)).data.takeRingBack;

/** Calls the next respondent in vain; the case, and the end of the number. */
async function calledInVain(client: TestClient) {
  const card = await cardOf(client, planId);
  const { phone } = (await revealContact(client, card.caseId)).data.revealCallbackContact;
  await logCall(client, card, { outcome: "UNREACHABLE" });
  return { caseId: card.caseId as string, serial: card.serial as string, end: phone.slice(-4) as string };
}

/** Finds the one case that a clue fits, and takes it. */
async function rungBack(client: TestClient, clue: string) {
  const { searchId, matches } = await found(client, clue);
  expect(matches).toHaveLength(1);
  return taken(client, searchId, matches[0].caseId);
}

async function auditOf(action: string): Promise<{ subject_id: string; text: string }[]> {
  return harness.dataSource.query(
    `SELECT subject_id, audit_entry::text AS text FROM audit_entry WHERE action = $1 AND at >= $2 ORDER BY seq`,
    [action, harness.now],
  );
}

describe("a respondent who rings back", () => {
  it("is found by the end of the number and logged as having rung, without a name or a number in sight", async () => {
    const { caseId, serial, end } = await calledInVain(monitor);
    const lastCallAt = harness.now.toISOString();
    later(60_000);
    const search = await found(monitor, end);
    expect(search).toEqual({
      __typename: "RingBackSearch",
      searchId: expect.any(String),
      tooMany: false,
      matches: [{ caseId, serial, agency: { code: expect.any(String) }, state: "FREE", lastCallAt }],
    });
    const card = await taken(monitor, search.searchId, caseId);
    expect(card).toMatchObject({ caseId, direction: "INCOMING", callNumber: 2 });
    expect(
      codesOf((await logCall(monitor, card, { outcome: "UNREACHABLE" })).data.logCallbackAttempt),
    ).toEqual(["OUTCOME_OF_OUTGOING_CALL"]);
    const reply = await logCall(monitor, card, { outcome: "CONFIRMED", statements: YES });
    expect(reply.data.logCallbackAttempt).toMatchObject({ callNumber: 2, consequence: "KEEP" });
    const { data } = await officer.graphql(
      `query ($id: ID!) { callbackCase(id: $id) { calls { direction } } }`,
      {
        id: caseId,
      },
    );
    expect(data.callbackCase.calls).toEqual([{ direction: "OUTGOING" }, { direction: "INCOMING" }]);
  });

  it("leaves a line of every search, one in vain too, that names no digit", async () => {
    const { caseId, serial, end } = await calledInVain(monitor);
    later(60_000);
    await found(monitor, `0 1 0 0 . 0 0 ${end}`);
    await found(monitor, "98765");
    const card = await rungBack(monitor, serial);
    await revealContact(monitor, caseId);
    const lines = await auditOf("callback.find");
    expect(lines.map(({ subject_id: subject }) => subject)).toEqual([planId, planId, planId]);
    const [byNumber, inVain, bySerial] = lines.map(({ text }) => text);
    expect([byNumber, bySerial].every((text) => text!.includes(serial))).toBe(true);
    expect(byNumber).toContain("10 số cuối của số điện thoại");
    expect(inVain).toContain("Không có");
    expect(bySerial).toContain("Mã phiếu");
    for (const text of [byNumber, inVain]) expect(text).not.toMatch(/98765|0100\d{6}/);
    expect((await auditOf("callback.take")).map(({ text }) => text)).toEqual([
      expect.stringContaining("Người trả lời gọi lại"),
    ]);
    expect((await auditOf("contact.reveal")).map(({ text }) => text)).toEqual([
      expect.stringContaining("Đối chiếu người gọi lại"),
    ]);
    expect(card.__typename).toBe("CallbackCard");
  });

  it("is found by colleagues too, and by nobody of another organisation", async () => {
    const { caseId, serial, end } = await calledInVain(monitor);
    expect((await found(colleague, end)).matches).toMatchObject([{ caseId }]);
    for (const clue of [end, serial]) expect((await found(other, clue)).matches).toEqual([]);
  });

  it("is found by the serial alone when nobody has called yet", async () => {
    const { caseId, serial } = await cardOf(monitor, planId);
    await releaseCase(monitor, caseId);
    const index = Number(serial.slice(5, 11)) - 1;
    expect((await found(other, phoneOf(index))).matches).toEqual([]);
    expect((await found(other, serial.toLowerCase())).matches).toMatchObject([
      { caseId, state: "FREE", lastCallAt: null },
    ]);
  });

  it("is not the business of the agency that the organisation is", async () => {
    planId = await drawnPlan(harness, officer, (year += 1), { ballots: 1, agencies: ["SNV"] });
    const { caseId, serial } = await cardOf(monitor, planId);
    await releaseCase(monitor, caseId);
    const own = await anotherMonitor(harness, "cuasnv", "HOME_AFFAIRS");
    expect((await found(own, serial)).matches).toEqual([]);
    expect((await found(monitor, serial)).matches).toHaveLength(1);
  });

  it("comes before the time at which the case was to be called", async () => {
    const card = await cardOf(monitor, planId);
    const callBackAt = new Date(harness.now.getTime() + 24 * HOUR).toISOString();
    await logCall(monitor, card, { outcome: "CALL_BACK", callBackAt });
    expect(await rungBack(monitor, card.serial)).toMatchObject({
      caseId: card.caseId,
      direction: "INCOMING",
    });
  });
});

describe("a clue", () => {
  it("shows none of the cases when it fits more than five", async () => {
    await harness.dataSource.query(
      `UPDATE contact.sample_contact SET phone = '01000' || lpad(position::text, 1, '0') || '4321'
       FROM sample_unit WHERE id = unit_id AND plan_id = $1`,
      [planId],
    );
    for (let calls = 0; calls < 5; calls += 1) await calledInVain(monitor);
    expect((await found(monitor, "4321")).matches).toHaveLength(5);
    await calledInVain(monitor);
    const search = await found(monitor, "4321");
    expect(search).toMatchObject({ matches: [], tooMany: true });
    expect((await found(monitor, "14321")).matches).toHaveLength(1);
    const lines = await auditOf("callback.find");
    expect(lines.at(-2)!.text).toContain("Quá nhiều");
  });

  it("is refused when it is neither a serial nor four digits, and finds no more by wildcards", async () => {
    for (const clue of ["", "123", "____", "%%%%", "SL25-000001-99"]) {
      expect(codesOf(await found(monitor, clue))).toEqual(["CLUE_UNREADABLE"]);
    }
    expect(await auditOf("callback.find")).toEqual([]);
  });

  it(`is taken ${MOST_RING_BACK_SEARCHES} times an hour from one account, whatever it finds`, async () => {
    const searches = Array.from({ length: MOST_RING_BACK_SEARCHES + 4 }, () => found(monitor, "98765"));
    const refused = (await Promise.all(searches)).flatMap((search) => codesOf(search) ?? []);
    expect(refused).toEqual(Array.from({ length: 4 }, () => "SEARCHED_TOO_OFTEN"));
    expect((await found(colleague, "98765")).matches).toEqual([]);
    later(HOUR);
    const fresh = await harness.as("MONITOR");
    expect((await found(fresh, "98765")).matches).toEqual([]);
  });
});

describe("taking the case of who rang", () => {
  it("gives back what the monitor holds beside it, and says so in the audit", async () => {
    const { caseId, end } = await calledInVain(monitor);
    const held = await cardOf(monitor, planId);
    later(60_000);
    expect(await rungBack(monitor, end)).toMatchObject({ caseId });
    expect(await auditOf("callback.release")).toMatchObject([
      { subject_id: held.caseId, text: expect.stringContaining("Nhận phiếu của người gọi lại") },
    ]);
    expect((await cardOf(colleague, planId)).caseId).toBe(held.caseId);
  });

  it("answers a repeat with the same card, as incoming, and goes on with it from another window", async () => {
    const { end } = await calledInVain(monitor);
    const { searchId, matches } = await found(monitor, end);
    const key = newKey();
    const card = await taken(monitor, searchId, matches[0].caseId, key);
    expect(await taken(monitor, searchId, matches[0].caseId, key)).toEqual(card);
    const again = await harness.as("MONITOR");
    const { caseId } = await cardOf(again, planId);
    expect(caseId).toBe(card.caseId);
    const [{ direction }] = await harness.dataSource.query(
      `SELECT direction FROM callback_case WHERE id = $1`,
      [caseId],
    );
    expect(direction).toBe("INCOMING");
  });

  it("is for this call alone: given back or left too long, the next call goes out again", async () => {
    const { caseId, end } = await calledInVain(monitor);
    const directionOf = async () =>
      (await harness.dataSource.query(`SELECT direction FROM callback_case WHERE id = $1`, [caseId]))[0]
        .direction;
    await rungBack(monitor, end);
    await releaseCase(monitor, caseId);
    expect(await directionOf()).toBe("OUTGOING");
    await rungBack(monitor, end);
    expect(await directionOf()).toBe("INCOMING");
    later(LEASE_MS);
    expect((await cardOf(monitor, planId)).caseId).toBe(caseId);
    expect(await directionOf()).toBe("OUTGOING");
  });

  it("is refused while another holds it and once it is closed, each said in the list already", async () => {
    const { caseId, end } = await calledInVain(monitor);
    const before = await found(colleague, end);
    await rungBack(monitor, end);
    expect((await found(colleague, end)).matches).toMatchObject([{ state: "HELD" }]);
    expect(codesOf(await taken(colleague, before.searchId, caseId))).toEqual(["CASE_HELD"]);
    const card = await rungBack(monitor, end);
    await logCall(monitor, card, { outcome: "REFUSED" });
    expect((await found(colleague, end)).matches).toMatchObject([{ state: "CLOSED" }]);
    expect(codesOf(await taken(colleague, before.searchId, caseId))).toEqual(["CASE_CLOSED"]);
  });

  it("lets one of two have it who ask at once", async () => {
    const { caseId, end } = await calledInVain(monitor);
    for (let round = 0; round < 20; round += 1) {
      const clients = [monitor, colleague];
      const searches = await Promise.all(clients.map((client) => found(client, end)));
      const cards = await Promise.all(
        clients.map((client, index) => taken(client, searches[index].searchId, caseId)),
      );
      expect(cards.filter((card) => card.__typename === "CallbackCard")).toHaveLength(1);
      expect(cards.flatMap((card) => codesOf(card) ?? [])).toEqual(["CASE_HELD"]);
      const holder = clients[cards.findIndex((card) => card.__typename === "CallbackCard")]!;
      await releaseCase(holder, caseId);
      await harness.dataSource.query(`DELETE FROM callback_search`);
    }
  });

  it("needs a search of one's own that found it, half an hour old at most", async () => {
    const { caseId, end } = await calledInVain(monitor);
    const { searchId } = await found(monitor, end);
    const elsewhere = await found(monitor, "98765");
    const notFound = async (client: TestClient, search: string) =>
      (await takeRingBack(client, { searchId: search, caseId })).code;
    expect(await notFound(colleague, searchId)).toBe("NOT_FOUND");
    expect(await notFound(monitor, elsewhere.searchId)).toBe("NOT_FOUND");
    expect(await notFound(monitor, "khong-co")).toBe("NOT_FOUND");
    later(RING_BACK_TAKE_MS);
    expect(codesOf(await taken(monitor, searchId, caseId))).toEqual(["SEARCH_TOO_OLD"]);
  });
});

it("what was found is forgotten the day after, and the lines of the audit are not", async () => {
  await found(monitor, "98765");
  const kept = async () => (await harness.dataSource.query(`SELECT 1 FROM callback_search`)).length;
  await keepHouse(harness.dataSource, harness.now);
  expect(await kept()).toBeGreaterThan(0);
  const lines = await auditOf("callback.find");
  await keepHouse(harness.dataSource, new Date(harness.now.getTime() + 25 * HOUR));
  expect(await kept()).toBe(0);
  expect(await auditOf("callback.find")).toEqual(lines);
});

describe("ringing back", () => {
  it("is heard by nobody before the draw, after the closing, and by nobody who may not call", async () => {
    const early = await planOfBallots(harness, officer, (year += 1), { ballots: 1 });
    const codes = async () => codesOf((await findRingBack(monitor, early, "4321")).data.findRingBack);
    expect(await codes()).toEqual(["CALLBACK_NOT_OPENED"]);
    await drawCallbacks(officer, early);
    const card = (await takeNext(monitor, early)).data.takeNextCallback;
    const { searchId } = (await findRingBack(monitor, early, card.serial)).data.findRingBack;
    await logCall(monitor, card, { outcome: "REFUSED" });
    await closeCallbacks(officer, early);
    expect(await codes()).toEqual(["CALLBACK_CLOSED"]);
    expect(codesOf(await taken(monitor, searchId, card.caseId))).toEqual(["CALLBACK_CLOSED"]);
    expect((await findRingBack(monitor, "khong-co", "4321")).code).toBe("NOT_FOUND");
    const elsewhere = harness.stranger();
    await elsewhere.signInAsDemo("thuchanh.giamsat");
    expect((await findRingBack(elsewhere, planId, "4321")).code).toBe("NOT_FOUND");
    for (const role of ["SURVEY_OFFICER", "DIRECTOR", "FIELD_COORDINATOR", "SYSTEM_ADMIN"] as const) {
      const client = await harness.as(role);
      expect((await findRingBack(client, planId, "4321")).code).toBe("FORBIDDEN");
      expect((await takeRingBack(client, { searchId, caseId: card.caseId })).code).toBe("FORBIDDEN");
    }
    expect((await findRingBack(harness.stranger(), planId, "4321")).code).toBe("UNAUTHENTICATED");
  });
});
