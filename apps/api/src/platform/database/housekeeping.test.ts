import { afterAll, beforeAll, expect, it } from "vitest";
import { createHarness, type Harness } from "../../testing/harness.ts";
import { createPlan, newKey } from "../../testing/plans.ts";
import { keepHouse } from "./housekeeping.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness({ now: "2025-01-01T00:00:00Z" });
});
afterAll(() => harness.close());

const countOf = async (table: string) => {
  const [row]: { count: number }[] = await harness.dataSource.query(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return row!.count;
};

it("drops keys and sessions long over, keeps the young ones and every line of the audit", async () => {
  await createPlan(await harness.as("SURVEY_OFFICER"), 2030);
  harness.now = new Date("2025-06-01T00:00:00Z");
  const key = newKey();
  await createPlan(await harness.as("SURVEY_OFFICER"), 2031, key);
  const lines = await countOf("audit_entry");
  await keepHouse(harness.dataSource, harness.now);
  const keys: { key: string }[] = await harness.dataSource.query(`SELECT key FROM idempotency_key`);
  expect(keys).toEqual([{ key }]);
  expect(await countOf("session")).toBe(1);
  expect(await countOf("audit_entry")).toBe(lines);
});
