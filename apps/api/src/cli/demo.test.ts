import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAccount } from "../testing/accounts.ts";
import { createHarness, type Harness } from "../testing/harness.ts";

const script = fileURLToPath(new URL("../../../../scripts/sipas.mjs", import.meta.url));
/** A process of its own, after a look at what is stale. */
const LIMIT_MS = 300_000;

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

function demo(...args: string[]) {
  const { url } = harness.dataSource.options as { url: string };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "demo", ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: url },
  });
  return { status, stdout, errors: stderr.trim() };
}

const accounts = async () =>
  (await harness.dataSource.query(`SELECT count(*)::int AS count FROM account`))[0].count;

describe("sipas demo --reset", { timeout: LIMIT_MS }, () => {
  it("asks twice before it empties a database of one's own", async () => {
    const before = await accounts();
    expect(demo()).toMatchObject({ status: 2, errors: "demo:1:--reset: Gọi: sipas demo --reset" });
    expect(demo("--reset").errors).toMatch(/^demo:1:--yes: /);
    expect(await accounts()).toBe(before);
  });

  it("keeps a database in which somebody has an account of their own", async () => {
    await createAccount(await harness.as("SYSTEM_ADMIN"), { login: "nguoi.that" });
    const { status, stdout, errors } = demo("--reset", "--yes");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(errors).toContain("1 tài khoản không phải tài khoản dùng thử");
  });

  it("keeps a database that another program shares", async () => {
    await harness.dataSource.query(`CREATE TABLE other_program (id integer)`);
    expect(demo("--reset", "--yes").errors).toContain("1 bảng không phải của SIPAS");
  });
});
