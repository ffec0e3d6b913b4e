import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../../testing/harness.ts";

let harness: Harness;
const folder = mkdtempSync(join(tmpdir(), "sipas-spa-"));

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), `<meta name="csp-nonce" content="__CSP_NONCE__">`);
  writeFileSync(join(folder, "assets/app-1a2b.js"), `export {};`);
  harness = await createHarness({ spaFolder: folder });
});
afterAll(async () => {
  await harness.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, accept = "text/html") => harness.stranger().fetch(path, { headers: { accept } });

describe("the pages of the SPA", () => {
  it("carry the nonce that their own response allows, another one each time", async () => {
    const nonces = await Promise.all(
      ["/", "/plans/1"].map(async (path) => {
        const response = await get(path);
        const [, nonce] = /content="([^"]+)"/.exec(await response.text())!;
        expect(response.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
        expect(response.headers.get("cache-control")).toBe("no-store");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it("keep hashed files for a year, and a missing one is missing, not a fault", async () => {
    const kept = await get("/assets/app-1a2b.js", "*/*");
    expect(kept.headers.get("cache-control")).toContain("immutable");
    const missing = await get("/assets/gone-9f9f.js", "*/*");
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  it("do not stand in for an unknown address of the API", async () => {
    const response = await get("/api/nothing", "application/json");
    expect(response.status).toBe(404);
    expect((await get("/..%2f..%2fpackage.json", "application/json")).status).toBe(404);
  });
});
