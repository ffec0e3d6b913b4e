import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";
import { publishedYear } from "../testing/publications.ts";

const script = fileURLToPath(new URL("../../../../scripts/sipas.mjs", import.meta.url));
/** The whole year is loaded. */
const LIMIT_MS = 600_000;

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

it(
  "brings the year 2024 back, whatever was done and published beside it",
  async () => {
    await publishedYear(harness, await harness.as("SURVEY_OFFICER"), 2030);
    const { url } = harness.dataSource.options as { url: string };
    const { status, stdout } = spawnSync(process.execPath, [script, "demo", "--reset", "--yes"], {
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: url },
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '{"reset":true}\n' });
    const plans = await harness.dataSource.query(
      `SELECT province_code, year, state FROM survey_plan ORDER BY year`,
    );
    expect(plans).toEqual([
      { province_code: "SL", year: 2024, state: "PUBLISHED" },
      { province_code: "TH", year: 2026, state: "DRAFT" },
    ]);
  },
  LIMIT_MS,
);
