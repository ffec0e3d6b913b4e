import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { bannedCalls } from "./banned-calls.mjs";
import { breaches } from "./import-law.mjs";
import { root, run } from "./run.mjs";
import { verdict } from "./steps.mjs";

/** Types come before lint: type-aware rules read the declarations that they build. */
export const checks = [
  { name: "format", action: () => tool("oxfmt", ["--check", "."]) },
  { name: "types", action: () => tool("tsc", ["-b", ...projects()]) },
  { name: "lint", action: () => tool("oxlint", ["--type-aware", "--deny-warnings", "."]) },
  { name: "import law", action: importLaw },
  { name: "banned calls", action: findBannedCalls },
  { name: "unused code", action: () => tool("knip", ["--no-progress", "--no-config-hints"]) },
  ...(existsSync(join(root, "scripts/codegen.mjs"))
    ? [{ name: "schema and generated code", action: () => tool("node", ["scripts/codegen.mjs", "--check"]) }]
    : []),
];

async function tool(command, args) {
  const { code, output } = await run(command, args);
  return verdict(code === 0, output);
}

function projects() {
  return globSync("{packages,apps}/*/{,e2e/}tsconfig.json", { cwd: root }).toSorted();
}

async function importLaw() {
  const { files, found } = await breaches(root);
  if (files === 0) return verdict(false, "no file was read");
  return verdict(
    found.length === 0,
    found.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`).join("\n"),
  );
}

async function findBannedCalls() {
  const found = bannedCalls(root);
  return verdict(found.length === 0, found.join("\n"));
}
