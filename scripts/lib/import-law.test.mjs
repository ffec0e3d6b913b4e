import { mkdtemp, mkdir, rm, symlink, writeFile, copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches } from "./import-law.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = ["typeorm", "pg", "react", "graphql", "react-router", "@apollo/client", "@noble/hashes"];

/** File, what it imports, and the rule that refuses it; every target exists. */
const forbidden = [
  ["packages/domain/src/plan/a.ts", "../ballot/index.ts", "domain-leftwards"],
  ["packages/domain/src/kernel/a.ts", "../access/index.ts", "domain-leftwards"],
  ["packages/domain/src/scoring/a.ts", "type ../report/index.ts", "domain-leftwards"],
  ["packages/domain/src/plan/b.ts", "node:fs", "domain-pure"],
  ["packages/domain/src/plan/c.ts", "react", "domain-vetted-packages"],
  ["packages/ui/src/a.ts", "@sipas/domain/plan", "ui-knows-no-trade"],
  ["packages/ui/src/b.ts", "graphql", "ui-knows-no-trade"],
  ["packages/ui/src/c.ts", "react-router", "ui-knows-no-trade"],
  ["packages/ui/src/d.ts", "@apollo/client", "ui-knows-no-trade"],
  ["apps/api/src/platform/a.ts", "../plan/plan.service.ts", "platform-knows-no-module"],
  ["apps/api/src/platform/b.ts", "@sipas/domain/plan", "platform-knows-kernel-and-access"],
  ["apps/api/src/plan/a.ts", "../ballot/ballot.queries.ts", "api-leftwards"],
  ["apps/api/src/identity/a.ts", "../plan/plan.queries.ts", "api-leftwards"],
  ["apps/api/src/ballot/a.ts", "../plan/plan.types.ts", "module-face"],
  ["apps/api/src/ballot/b.ts", "../plan/plan.resolver.ts", "module-face"],
  ["apps/api/src/ballot/c.entity.ts", "./ballot.queries.ts", "entity-below-services"],
  ["apps/api/src/ballot/d.resolver.ts", "../plan/plan.service.ts", "resolver-own-module"],
  ["apps/api/src/ballot/e.resolver.ts", "../platform/database/data-source.ts", "resolver-no-database"],
  ["apps/api/src/ballot/f.resolver.ts", "typeorm", "resolver-no-database"],
  ["apps/api/src/ballot/g.ts", "../compose.ts", "root-imported-by-none"],
  ["apps/api/src/ballot/h.ts", "../demo/demo.ts", "root-imported-by-none"],
  ["apps/api/src/ballot/n.ts", "../sample/sample-contact.entity.ts", "contact-few"],
  ["apps/api/src/scoring/a.ts", "../sample/contact.queries.ts", "contact-few"],
  ["apps/api/src/publication/a.ts", "type ../sample/sample-contact.entity.ts", "contact-few"],
  ["apps/api/src/ballot/i.ts", "../../../admin/src/lib/lib.ts", "api-knows-no-screen"],
  ["apps/admin/src/features/ballot/a.ts", "../plan/list/PlanScreen.tsx", "feature-alone"],
  ["apps/admin/src/features/ballot/b.ts", "../plan/text.vi.ts", "feature-alone"],
  ["apps/admin/src/features/ballot/c.ts", "../../app/router.ts", "features-below-app"],
  ["apps/admin/src/lib/a.ts", "../features/plan/urls.ts", "shared-below-features"],
  ["apps/admin/src/lib/b.ts", "../../../api/src/plan/plan.types.ts", "admin-talks-graphql"],
  ["apps/api/src/plan/loop-a.ts", "./loop-b.ts", "no-cycle"],
  ["apps/api/src/plan/nowhere.ts", "./not-there.ts", "no-unresolvable"],
];

const allowed = [
  ["packages/domain/src/ballot/a.ts", "../plan/index.ts"],
  ["packages/domain/src/ballot/b.ts", "@noble/hashes/sha2.js"],
  ["packages/ui/src/e.ts", "react"],
  ["apps/api/src/ballot/j.ts", "../plan/plan.queries.ts"],
  ["apps/api/src/ballot/k.ts", "@sipas/domain/plan"],
  ["apps/api/src/ballot/l.entity.ts", "../plan/plan.entity.ts"],
  ["apps/api/src/ballot/m.resolver.ts", "./ballot.queries.ts"],
  ["apps/api/src/callback/a.ts", "../sample/contact.queries.ts"],
  ["apps/api/src/compose.ts", "./ballot/ballot.queries.ts"],
  ["apps/admin/src/features/ballot/d.ts", "../plan/urls.ts"],
  ["apps/admin/src/features/ballot/e.ts", "../plan/badge/PlanBadge.tsx"],
];

const targets = [
  "packages/domain/src/access/index.ts",
  "packages/domain/src/ballot/index.ts",
  "packages/domain/src/plan/index.ts",
  "packages/domain/src/report/index.ts",
  "apps/api/src/ballot/ballot.queries.ts",
  "apps/api/src/demo/demo.ts",
  "apps/api/src/plan/plan.entity.ts",
  "apps/api/src/plan/plan.queries.ts",
  "apps/api/src/plan/plan.resolver.ts",
  "apps/api/src/plan/plan.service.ts",
  "apps/api/src/plan/plan.types.ts",
  "apps/api/src/platform/database/data-source.ts",
  "apps/api/src/sample/contact.queries.ts",
  "apps/api/src/sample/sample-contact.entity.ts",
  "apps/admin/src/app/router.ts",
  "apps/admin/src/features/plan/badge/PlanBadge.tsx",
  "apps/admin/src/features/plan/list/PlanScreen.tsx",
  "apps/admin/src/features/plan/text.vi.ts",
  "apps/admin/src/features/plan/urls.ts",
  "apps/admin/src/lib/lib.ts",
];

let tree;
let found;

async function write(file, text) {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), text);
}

async function link(target, name) {
  await mkdir(dirname(join(tree, "node_modules", name)), { recursive: true });
  await symlink(target, join(tree, "node_modules", name));
}

function statement(specifier) {
  const type = specifier.startsWith("type ");
  return type
    ? `import type { x } from ${JSON.stringify(specifier.slice(5))};\nexport type y = x;\n`
    : `import { x } from ${JSON.stringify(specifier)};\nexport const y = x;\n`;
}

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "sipas-import-law-"));
  for (const file of targets) await write(file, "export const x = 1;\n");
  for (const [file, specifier] of [...forbidden, ...allowed]) await write(file, statement(specifier));
  await write("apps/api/src/plan/loop-b.ts", statement("./loop-a.ts"));
  await copyFile(join(root, "packages/domain/package.json"), join(tree, "packages/domain/package.json"));
  await link(join(tree, "packages/domain"), "@sipas/domain");
  for (const name of packages) await link(join(root, "node_modules", name), name);
  ({ found } = await breaches(tree));
});

afterAll(() => rm(tree, { recursive: true, force: true }));

describe("the import law", () => {
  it.each(forbidden)("refuses %s → %s by %s", (file, _specifier, rule) => {
    expect(found.filter(({ from }) => from === file).map((breach) => breach.rule)).toContain(rule);
  });

  it.each(allowed)("lets %s → %s pass", (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });
});
