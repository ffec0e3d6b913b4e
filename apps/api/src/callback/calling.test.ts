import { LEASE_MS } from "@sipas/domain/callback";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCallbacks, drawCallbacks, logCall, phoneOf, planOfBallots } from "../testing/callbacks.ts";
import { releaseCase, revealContact, serialOf, takeNext } from "../testing/callbacks.ts";
import {
  cardOf,
  codesOf,
  anotherMonitor as signInAnother,
  drawnPlan as planWithCases,
} from "../testing/calling.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

const YES = [true, true, true];

let harness: Harness;
let officer: TestClient;
let monitor: TestClient;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

/** Nine in the morning in Việt Nam, a day a year, with fresh sessions. */
async function onTheDayOf(year: number): Promise<void> {
  harness.now = new Date(Date.UTC(2025, 10, year - 2060, 2));
  officer = await harness.as("SURVEY_OFFICER");
  monitor = await harness.as("MONITOR");
}

const drawnPlan = async (year: number, ballots = 6, agencies?: readonly string[]): Promise<string> => {
  await onTheDayOf(year);
  return planWithCases(harness, officer, year, { ballots, ...(agencies ? { agencies } : {}) });
};
const anotherMonitor = (login: string, kind?: string) => signInAnother(harness, login, kind);

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(harness.now.getTime() + hours * HOUR).toISOString();
const later = (milliseconds: number) => {
  harness.now = new Date(harness.now.getTime() + milliseconds);
};

async function storedCase(caseId: string) {
  const [row] = await harness.dataSource.query(`SELECT * FROM callback_case WHERE id = $1`, [caseId]);
  return row;
}

async function ballotOf(serial: string, planId: string) {
  const [row] = await harness.dataSource.query(
    `SELECT validity, void_reason FROM ballot WHERE plan_id = $1 AND serial = $2`,
    [planId, serial],
  );
  return row;
}

async function auditOf(subjectId: string): Promise<{ action: string; text: string }[]> {
  return harness.dataSource.query(
    `SELECT action, audit_entry::text AS text FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
    [subjectId],
  );
}

describe("taking a case", () => {
  it("gives the first of the draw with the script, and the same again to who has it", async () => {
    const planId = await drawnPlan(2060);
    const card = await cardOf(monitor, planId);
    expect(card).toMatchObject({
      callNumber: 1,
      callLimit: 3,
      decisionNumber: "15/QĐ-UBND",
      earlierCalls: [],
      heldUntil: new Date(harness.now.getTime() + LEASE_MS).toISOString(),
    });
    expect(card.statements).toHaveLength(3);
    expect((await storedCase(card.caseId)).position).toBe(1);
    expect(await cardOf(monitor, planId)).toMatchObject({ caseId: card.caseId, version: card.version });
    expect((await auditOf(card.caseId)).map(({ action }) => action)).toEqual([
      "callback.take",
      "callback.take",
    ]);
  });

  it("answers a repeat with the same key with the same card", async () => {
    const planId = await drawnPlan(2061);
    const key = newKey();
    const first = (await takeNext(monitor, planId, key)).data.takeNextCallback;
    expect((await takeNext(monitor, planId, key)).data.takeNextCallback).toEqual(first);
    expect(await auditOf(first.caseId)).toHaveLength(1);
  });

  it("gives eight monitors eight cases, however they ask at once", async () => {
    const planId = await drawnPlan(2062, 12);
    const monitors = await Promise.all(
      Array.from({ length: 8 }, (_, index) => anotherMonitor(`thugoi.${index + 1}`)),
    );
    for (let round = 0; round < 3; round += 1) {
      const cards = await Promise.all(monitors.map((client) => cardOf(client, planId)));
      expect(new Set(cards.map(({ caseId }) => caseId)).size).toBe(8);
    }
    const rest = await Promise.all(monitors.map((client) => takeNext(client, planId)));
    expect(new Set(rest.map(({ data }) => data.takeNextCallback.caseId)).size).toBe(8);
  });

  it("gives one monitor one case, whichever of their windows asks", async () => {
    const planId = await drawnPlan(2063);
    const windows = await Promise.all([1, 2, 3].map(() => harness.as("MONITOR")));
    const cards = await Promise.all(windows.map((client) => cardOf(client, planId)));
    expect(new Set(cards.map(({ caseId }) => caseId)).size).toBe(1);
  });

  it("never gives a case of the agency that the monitor's organisation is", async () => {
    const planId = await drawnPlan(2064, 3, ["SNV", "SNV", "SYT"]);
    const own = await anotherMonitor("thugoi.snv", "HOME_AFFAIRS");
    const card = await cardOf(own, planId);
    expect(card.agency.code).toBe("SYT");
    await logCall(own, card, { outcome: "CONFIRMED", statements: YES });
    expect((await takeNext(own, planId)).data.takeNextCallback).toEqual({
      __typename: "CallbackQueueEmpty",
      open: 0,
      nextDueAt: null,
    });
    expect((await cardOf(monitor, planId)).agency.code).toBe("SNV");
  });

  it("gives a case on when its time is over, but first of all back to who has it", async () => {
    const planId = await drawnPlan(2065, 1);
    const other = await anotherMonitor("thugoi.lease");
    const card = await cardOf(monitor, planId);
    expect((await takeNext(other, planId)).data.takeNextCallback.__typename).toBe("CallbackQueueEmpty");
    later(LEASE_MS);
    expect((await cardOf(monitor, planId)).caseId).toBe(card.caseId);
    later(LEASE_MS);
    expect((await cardOf(other, planId)).caseId).toBe(card.caseId);
    expect((await takeNext(monitor, planId)).data.takeNextCallback.__typename).toBe("CallbackQueueEmpty");
  });

  it("gives respondents first whom the monitor promised to call, once they are due", async () => {
    const planId = await drawnPlan(2066);
    const card = await cardOf(monitor, planId);
    await logCall(monitor, card, { outcome: "CALL_BACK", callBackAt: inHours(1) });
    const next = await cardOf(monitor, planId);
    expect(next.caseId).not.toBe(card.caseId);
    await releaseCase(monitor, next.caseId);
    later(HOUR);
    expect(await cardOf(monitor, planId)).toMatchObject({
      caseId: card.caseId,
      callNumber: 2,
      earlierCalls: [{ outcome: "CALL_BACK", callerName: "Giám sát viên (dùng thử)" }],
    });
  });

  it("is refused before the draw and after the closing, and for who may not call", async () => {
    await onTheDayOf(2067);
    const planId = await planOfBallots(harness, officer, 2067, { ballots: 1 });
    expect(codesOf((await takeNext(monitor, planId)).data.takeNextCallback)).toEqual(["CALLBACK_NOT_OPENED"]);
    await drawCallbacks(officer, planId);
    const card = await cardOf(monitor, planId);
    await logCall(monitor, card, { outcome: "REFUSED" });
    await closeCallbacks(officer, planId);
    expect(codesOf((await takeNext(monitor, planId)).data.takeNextCallback)).toEqual(["CALLBACK_CLOSED"]);
    expect((await takeNext(harness.stranger(), planId)).code).toBe("UNAUTHENTICATED");
    for (const role of ["SURVEY_OFFICER", "DIRECTOR", "DATA_ENTRY", "SYSTEM_ADMIN"] as const) {
      expect((await takeNext(await harness.as(role), planId)).code).toBe("FORBIDDEN");
    }
    expect((await takeNext(monitor, "khong-co")).code).toBe("NOT_FOUND");
  });
});

describe("name and number", () => {
  it("are shown to the holder alone, each time with a line of the audit that repeats neither", async () => {
    const planId = await drawnPlan(2070);
    const card = await cardOf(monitor, planId);
    const index = Array.from({ length: 6 }, (_, at) => serialOf(at)).indexOf(card.serial);
    const key = newKey();
    const shown = {
      __typename: "CallbackContact",
      fullName: `Người Thử ${index + 1}`,
      phone: phoneOf(index),
    };
    expect((await revealContact(monitor, card.caseId, key)).data.revealCallbackContact).toEqual(shown);
    expect((await revealContact(monitor, card.caseId, key)).data.revealCallbackContact).toEqual(shown);
    expect((await revealContact(monitor, card.caseId)).data.revealCallbackContact).toEqual(shown);
    const lines = await auditOf(card.caseId);
    expect(lines.map(({ action }) => action)).toEqual([
      "callback.take",
      "contact.reveal",
      "contact.reveal",
      "contact.reveal",
    ]);
    expect(lines.map(({ text }) => text.includes("do gửi lại cùng một yêu cầu"))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    for (const { text } of lines) {
      expect(text).not.toContain(shown.fullName);
      expect(text).not.toContain(shown.phone);
    }
    later(LEASE_MS);
    expect(codesOf((await revealContact(monitor, card.caseId, key)).data.revealCallbackContact)).toEqual([
      "CASE_NOT_HELD",
    ]);
    expect(await auditOf(card.caseId)).toHaveLength(lines.length);
  });

  it("stay hidden from everyone else, and once the time is over", async () => {
    const planId = await drawnPlan(2071);
    const card = await cardOf(monitor, planId);
    const other = await harness.as("MONITORING_HEAD");
    expect(codesOf((await revealContact(other, card.caseId)).data.revealCallbackContact)).toEqual([
      "CASE_NOT_HELD",
    ]);
    expect((await revealContact(officer, card.caseId)).code).toBe("FORBIDDEN");
    expect((await revealContact(harness.stranger(), card.caseId)).code).toBe("UNAUTHENTICATED");
    expect((await revealContact(monitor, "khong-co")).code).toBe("NOT_FOUND");
    later(LEASE_MS);
    expect(codesOf((await revealContact(monitor, card.caseId)).data.revealCallbackContact)).toEqual([
      "CASE_NOT_HELD",
    ]);
  });

  it("keep the case for another half hour from when they are shown", async () => {
    const planId = await drawnPlan(2072);
    const card = await cardOf(monitor, planId);
    later(LEASE_MS - 1_000);
    await revealContact(monitor, card.caseId);
    later(LEASE_MS - 1_000);
    const logged = (await logCall(monitor, card, { outcome: "REFUSED" })).data.logCallbackAttempt;
    expect(logged.__typename).toBe("CallbackLogged");
  });
});

describe("logging a call", () => {
  it("closes the case, keeps the call for ever, and leaves a line in the audit", async () => {
    const planId = await drawnPlan(2080);
    const card = await cardOf(monitor, planId);
    const key = newKey();
    const call = { outcome: "PARTLY_CONFIRMED", statements: [true, true, false] };
    const logged = (await logCall(monitor, card, call, key)).data.logCallbackAttempt;
    expect(logged).toEqual({
      __typename: "CallbackLogged",
      caseId: card.caseId,
      serial: card.serial,
      outcome: "PARTLY_CONFIRMED",
      callNumber: 1,
      nextCallAt: null,
      consequence: "KEEP_FLAGGED",
    });
    expect((await logCall(monitor, card, call, key)).data.logCallbackAttempt).toEqual(logged);
    expect(await storedCase(card.caseId)).toMatchObject({
      state: "CLOSED",
      statements: [true, true, false],
      closed_by: "Giám sát viên (dùng thử)",
      holder_account_id: null,
    });
    expect((await auditOf(card.caseId)).map(({ action }) => action)).toEqual([
      "callback.take",
      "callback.attempt",
    ]);
    await expect(harness.dataSource.query(`UPDATE callback_attempt SET outcome = 'DENIED'`)).rejects.toThrow(
      /append-only/,
    );
  });

  it("makes the ballot void with the denial that the plan says so of, in the same step", async () => {
    const planId = await drawnPlan(2081);
    const card = await cardOf(monitor, planId);
    const call = { outcome: "DENIED", statements: [true, false, false] };
    const logged = (await logCall(monitor, card, call)).data.logCallbackAttempt;
    expect(logged).toMatchObject({ consequence: "VOID" });
    expect(await ballotOf(card.serial, planId)).toEqual({ validity: "VOID", void_reason: "CALLBACK" });
    const next = await cardOf(monitor, planId);
    await logCall(monitor, next, { outcome: "WRONG_NUMBER" });
    expect(await ballotOf(next.serial, planId)).toEqual({ validity: "VALID", void_reason: null });
  });

  it("tries nobody reached again at another part of the day, and closes at the plan's number of calls", async () => {
    const planId = await drawnPlan(2082, 1);
    for (const [index, wait] of [5, 4.5, null].entries()) {
      const nextCallAt = wait && inHours(wait);
      const card = await cardOf(monitor, planId);
      const logged = (await logCall(monitor, card, { outcome: "UNREACHABLE" })).data.logCallbackAttempt;
      expect(logged).toMatchObject({ callNumber: index + 1, nextCallAt });
      const empty = (await takeNext(monitor, planId)).data.takeNextCallback;
      expect(empty).toMatchObject({ __typename: "CallbackQueueEmpty", nextDueAt: nextCallAt });
      later((wait ?? 0) * HOUR);
      monitor = await harness.as("MONITOR");
    }
    const day = await monitor.graphql(
      `query ($planId: ID!) { callbackDay(planId: $planId) { made reached confirmed due promised heldSerial } }`,
      { planId },
    );
    expect(day.data.callbackDay).toEqual({
      made: 3,
      reached: 0,
      confirmed: 0,
      due: 0,
      promised: 0,
      heldSerial: null,
    });
  });

  it("refuses what contradicts itself, and changes nothing", async () => {
    const planId = await drawnPlan(2083);
    const card = await cardOf(monitor, planId);
    const refusals: [Parameters<typeof logCall>[2], string[]][] = [
      [{ outcome: "UNREACHABLE", statements: YES }, ["STATEMENTS_CONTRADICT"]],
      [{ outcome: "CONFIRMED" }, ["STATEMENTS_MISSING"]],
      [{ outcome: "CONFIRMED", statements: [true, false, true] }, ["OUTCOME_CONTRADICTS"]],
      [{ outcome: "CALL_BACK" }, ["CALL_BACK_MISSING"]],
      [{ outcome: "CALL_BACK", callBackAt: inHours(0) }, ["CALL_BACK_PAST"]],
      [{ outcome: "REFUSED", callBackAt: inHours(0) }, ["CALL_BACK_CONTRADICTS"]],
    ];
    for (const [call, codes] of refusals) {
      expect(codesOf((await logCall(monitor, card, call)).data.logCallbackAttempt)).toEqual(codes);
    }
    expect(await storedCase(card.caseId)).toMatchObject({
      state: "OPEN",
      attempts: 0,
      version: card.version,
    });
  });

  it("is refused to others, after the time is over, on an older version, and once it is closed", async () => {
    const planId = await drawnPlan(2084);
    const card = await cardOf(monitor, planId);
    const refused = { outcome: "REFUSED" };
    const codes = async (client: TestClient, seen = card) =>
      codesOf((await logCall(client, seen, refused)).data.logCallbackAttempt);
    expect(await codes(await harness.as("MONITORING_HEAD"))).toEqual(["CASE_NOT_HELD"]);
    expect(await codes(monitor, { ...card, version: card.version - 1 })).toEqual(["STALE_VERSION"]);
    expect((await logCall(officer, card, refused)).code).toBe("FORBIDDEN");
    expect((await logCall(harness.stranger(), card, refused)).code).toBe("UNAUTHENTICATED");
    later(LEASE_MS);
    expect(await codes(monitor)).toEqual(["CASE_NOT_HELD"]);
    const again = await cardOf(monitor, planId);
    expect(await codes(monitor)).toEqual(["STALE_VERSION"]);
    expect((await logCall(monitor, again, refused)).data.logCallbackAttempt.__typename).toBe(
      "CallbackLogged",
    );
    expect(await codes(monitor, again)).toEqual(["CASE_CLOSED"]);
  });
});

describe("giving a case back", () => {
  it("lets others have it at once; only its holder may, once", async () => {
    const planId = await drawnPlan(2085, 1);
    const head = await harness.as("MONITORING_HEAD");
    const card = await cardOf(monitor, planId);
    expect(codesOf((await releaseCase(head, card.caseId)).data.releaseCallback)).toEqual(["CASE_NOT_HELD"]);
    expect((await releaseCase(harness.stranger(), card.caseId)).code).toBe("UNAUTHENTICATED");
    const key = newKey();
    const released = { __typename: "CallbackReleased", caseId: card.caseId };
    expect((await releaseCase(monitor, card.caseId, key)).data.releaseCallback).toEqual(released);
    expect((await releaseCase(monitor, card.caseId, key)).data.releaseCallback).toEqual(released);
    expect((await cardOf(head, planId)).caseId).toBe(card.caseId);
    expect((await auditOf(card.caseId)).map(({ action }) => action)).toEqual([
      "callback.take",
      "callback.release",
      "callback.take",
    ]);
  });

  it("brings another case next, one that was promised too, and the same again only when no other is left", async () => {
    const planId = await drawnPlan(2086, 3);
    const promised = await cardOf(monitor, planId);
    await logCall(monitor, promised, { outcome: "CALL_BACK", callBackAt: inHours(1) });
    later(HOUR);
    const given: string[] = [];
    for (let cards = 0; cards < 3; cards += 1) {
      const { caseId } = await cardOf(monitor, planId);
      given.push(caseId);
      await releaseCase(monitor, caseId);
    }
    expect(given[0]).toBe(promised.caseId);
    expect(new Set(given).size).toBe(3);
    expect(given).toContain((await cardOf(monitor, planId)).caseId);
  });

  it("leaves the case in its place for everybody else", async () => {
    const planId = await drawnPlan(2087, 3);
    const first = await cardOf(monitor, planId);
    await releaseCase(monitor, first.caseId);
    expect((await cardOf(await harness.as("MONITORING_HEAD"), planId)).caseId).toBe(first.caseId);
  });
});
