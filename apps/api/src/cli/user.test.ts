import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";
import { signIn } from "../testing/accounts.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.close());

const script = fileURLToPath(new URL("../../../../scripts/sipas.mjs", import.meta.url));

function sipas(...args: string[]) {
  const { url } = harness.dataSource.options as { url: string };
  return spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** A process of its own, after a look at what is stale. */
const LIMIT_MS = 120_000;

const options = ["--name", "Quản trị hệ thống", "--province", "SL", "--organisation", "Sở Nội vụ"];

describe("sipas user create", { timeout: LIMIT_MS }, () => {
  it("opens an empty system: the temporary password signs in once made", async () => {
    const result = sipas("user", "create", "--login", "quantri.moi", "--role", "SYSTEM_ADMIN", ...options);
    expect(result.status).toBe(0);
    const created = JSON.parse(result.stdout);
    const signedIn = await signIn(harness.stranger(), "quantri.moi", created.temporaryPassword);
    expect(signedIn.__typename).toBe("Viewer");
  });

  it("lists what is wrong on standard error and prints nothing", () => {
    const result = sipas("user", "create", "--login", "Ạ", "--role", "FIELD_COORDINATOR", ...options);
    expect(result.status).toBe(2);
    expect(result.stdout).toBe("");
    expect(
      result.stderr
        .trim()
        .split("\n")
        .map((line) => line.split(": ")[0]),
    ).toEqual(["user create:1:--login", "user create:1:--role"]);
  });
});
