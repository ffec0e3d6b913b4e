import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bannedCalls } from "./banned-calls.mjs";

let tree;

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), "sipas-banned-"));
});

afterEach(() => rm(tree, { recursive: true, force: true }));

async function findingsOf(file, text) {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
  return bannedCalls(tree);
}

describe("a banned call", () => {
  it.each([
    ["apps/api/src/plan/plan.service.ts", "await tx.getRepository(Plan).save(plan);"],
    ["apps/api/src/plan/plan.service.ts", "await tx.save(plan);"],
    ["packages/domain/src/plan/plan.ts", "const now = new Date();"],
    ["packages/domain/src/plan/plan.ts", "const now = Date.now();"],
    ["packages/domain/src/sample/draw.ts", "const chance = Math.random();"],
    ["apps/api/src/plan/plan.service.ts", "const port = process.env.PORT;"],
    ["apps/admin/src/lib/mode.ts", 'const mode = process.env["MODE"];'],
  ])("is found in %s: %s", async (file, call) => {
    expect(await findingsOf(file, `\n${call}\n`)).toEqual([expect.stringContaining(`${file}:2: `)]);
  });

  it.each([
    ["apps/api/src/plan/plan.resolver.ts", "return this.#plans.save(actor, input);"],
    ["apps/api/src/platform/config/config.ts", "const port = process.env.PORT;"],
    ["packages/domain/src/kernel/day.test.ts", "const now = new Date();"],
  ])("is none in %s: %s", async (file, call) => {
    expect(await findingsOf(file, call)).toEqual([]);
  });
});
