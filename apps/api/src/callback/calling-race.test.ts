import { LEASE_MS } from "@sipas/domain/callback";
import type { EntityManager } from "typeorm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { releaseCase, revealContact, takeNext } from "../testing/callbacks.ts";
import { cardOf, drawnPlan } from "../testing/calling.ts";
import type { GraphqlReply, TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";

const ROUNDS = 20;

let harness: Harness;
let year = 2060;
let planId: string;
let monitor: TestClient;
let head: TestClient;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());
beforeEach(async () => {
  monitor = await harness.as("MONITOR");
  head = await harness.as("MONITORING_HEAD");
  planId = await drawnPlan(harness, await harness.as("SURVEY_OFFICER"), (year += 1));
});

const caseOf = ({ data, errors }: GraphqlReply): string => {
  expect(errors).toEqual([]);
  expect(data.takeNextCallback.__typename).toBe("CallbackCard");
  return data.takeNextCallback.caseId;
};

async function waiting(): Promise<number> {
  const [row] = await harness.dataSource.query(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row.count;
}

/** Takes the next case while another transaction has done `work` and not yet committed it. */
async function takenDuring(work: (manager: EntityManager) => Promise<unknown>): Promise<GraphqlReply> {
  const taken = Promise.withResolvers<GraphqlReply>();
  await harness.dataSource.transaction(async (manager) => {
    await work(manager);
    let answered = false;
    void takeNext(monitor, planId)
      .finally(() => (answered = true))
      .then(taken.resolve, taken.reject);
    await expect.poll(async () => answered || (await waiting()) > 0).toBe(true);
  });
  return taken.promise;
}

describe("taking the next case while others do", () => {
  it("waits for whoever looks at the monitor's own case, and goes on with it", async () => {
    const { caseId } = await cardOf(monitor, planId);
    const reply = await takenDuring((manager) =>
      manager.query(`SELECT 1 FROM callback_case WHERE id = $1 FOR UPDATE`, [caseId]),
    );
    expect(caseOf(reply)).toBe(caseId);
  });

  it("gives another case when its own, kept too long, has just gone to somebody else", async () => {
    const { caseId } = await cardOf(monitor, planId);
    harness.now = new Date(harness.now.getTime() + LEASE_MS);
    const reply = await takenDuring((manager) =>
      manager.query(
        `UPDATE callback_case SET version = version + 1, held_until = held_until + interval '1 hour',
           holder_account_id = (SELECT id FROM account WHERE login = 'truongdoan') WHERE id = $1`,
        [caseId],
      ),
    );
    expect(caseOf(reply)).not.toBe(caseId);
  });

  it(`gives no case to two, and never fails, in ${ROUNDS} rounds of two monitors with two windows each`, async () => {
    const windows = [monitor, await harness.as("MONITOR"), head, await harness.as("MONITORING_HEAD")];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [mine, alsoMine, theirs, alsoTheirs] = (
        await Promise.all(windows.map((client) => takeNext(client, planId)))
      ).map(caseOf);
      expect([alsoMine, alsoTheirs]).toEqual([mine, theirs]);
      expect(mine).not.toBe(theirs);
      const between = await Promise.all([
        takeNext(monitor, planId),
        revealContact(windows[1]!, mine!),
        revealContact(head, mine!),
        round % 2 === 0 ? releaseCase(monitor, mine!) : takeNext(head, planId),
      ]);
      for (const { errors } of between) expect(errors).toEqual([]);
    }
  });
});
