import "./lib/require-node.mjs";
import { checks } from "./lib/checks.mjs";
import { endOnSignal } from "./lib/children.mjs";
import { buildCommand, run } from "./lib/run.mjs";
import { runLanes, runSteps, sumOf, verdict } from "./lib/steps.mjs";
import { vitestPart } from "./lib/vitest-part.mjs";

const workspaces = [
  ["domain", "packages/domain"],
  ["user interface", "packages/ui"],
  ["admin screens", "apps/admin"],
  ["API on PostgreSQL", "apps/api"],
];

/** One after the other: what follows reads what they leave behind. */
const preparation = [...checks, { name: "build", action: build }];

const unitsAndApi = [
  { name: "scripts", action: () => vitestPart(["--dir", "scripts"]) },
  ...workspaces.map(([name, folder]) => ({ name, action: () => vitestPart([], { folder }) })),
];

const endToEnd = [
  {
    name: "end to end in Chromium",
    action: () => vitestPart(["--config", "e2e/vitest.config.ts"], { folder: "apps/admin" }),
  },
];

async function build() {
  const { code, output } = await run(...buildCommand);
  return verdict(code === 0, output);
}

endOnSignal();
const prepared = await runSteps(preparation);
// Neither keeps two cores busy: the one waits for a database, the other for a browser.
const tested = await runLanes(unitsAndApi, endToEnd);
const { passed, failed } = sumOf([prepared, tested]);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
