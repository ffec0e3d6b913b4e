import { LEASE_MS } from "@sipas/domain/callback";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { logCall } from "../testing/callbacks.ts";
import { cardOf, codesOf, drawnPlan } from "../testing/calling.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

const HOUR = 3_600_000;
const YES = [true, true, true];

let harness: Harness;
let year = 2060;
let monitor: TestClient;
let other: TestClient;
let planId: string;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

/** Nine in the morning in Việt Nam, a day a plan, with fresh sessions. */
beforeEach(async () => {
  harness.now = new Date(Date.UTC(2025, 10, (year += 1) - 2060, 2));
  await later(0);
  planId = await drawnPlan(harness, await harness.as("SURVEY_OFFICER"), year, { ballots: 1 });
});

/** So much later, with fresh sessions. */
async function later(milliseconds: number): Promise<void> {
  harness.now = new Date(harness.now.getTime() + milliseconds);
  monitor = await harness.as("MONITOR");
  other = await harness.as("MONITORING_HEAD");
}
const logged = async (...call: Parameters<typeof logCall>) =>
  (await logCall(...call)).data.logCallbackAttempt;

describe("a logged call that is sent again", () => {
  it("answers what it came to, when another monitor has called since", async () => {
    const [card, key] = [await cardOf(monitor, planId), newKey()];
    const first = await logged(monitor, card, { outcome: "UNREACHABLE" }, key);
    expect(first).toMatchObject({ callNumber: 1, consequence: null });
    await later(5 * HOUR);
    const second = await logged(other, await cardOf(other, planId), { outcome: "UNREACHABLE" });
    expect(second.callNumber).toBe(2);
    expect(second.nextCallAt).not.toBe(first.nextCallAt);
    expect(await logged(monitor, card, { outcome: "UNREACHABLE" }, key)).toEqual(first);
  });

  it("answers the same once another has closed the case, and tells nothing of how", async () => {
    const [card, key] = [await cardOf(monitor, planId), newKey()];
    const call = { outcome: "CALL_BACK", callBackAt: new Date(harness.now.getTime() + HOUR).toISOString() };
    const first = await logged(monitor, card, call, key);
    expect(first).toMatchObject({ callNumber: 1, nextCallAt: call.callBackAt, consequence: null });
    await later(2 * HOUR);
    const denied = { outcome: "DENIED", statements: [true, false, false] };
    expect(await logged(other, await cardOf(other, planId), denied)).toMatchObject({ consequence: "VOID" });
    expect(await logged(monitor, card, call, key)).toEqual(first);
  });

  it("changes nothing, and is no key to the call for another account", async () => {
    const [card, key] = [await cardOf(monitor, planId), newKey()];
    await logged(monitor, card, { outcome: "CONFIRMED", statements: YES }, key);
    expect(codesOf(await logged(other, card, { outcome: "CONFIRMED", statements: YES }, key))).toEqual([
      "CASE_CLOSED",
    ]);
    await later(LEASE_MS);
    await logged(monitor, card, { outcome: "CONFIRMED", statements: YES }, key);
    const [{ calls, lines }] = await harness.dataSource.query(
      `SELECT (SELECT count(*) FROM callback_attempt WHERE case_id = $1)::int AS calls,
         (SELECT count(*) FROM audit_entry WHERE action = 'callback.attempt' AND subject_id = $1::text)::int AS lines`,
      [card.caseId],
    );
    expect({ calls, lines }).toEqual({ calls: 1, lines: 1 });
  });
});
