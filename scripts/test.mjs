import "./lib/require-node.mjs";
import { checks } from "./lib/checks.mjs";
import { endOnSignal } from "./lib/children.mjs";
import { buildCommand, run } from "./lib/run.mjs";
import { runSteps, verdict } from "./lib/steps.mjs";
import { vitestPart } from "./lib/vitest-part.mjs";

const workspaces = [
  ["domain", "packages/domain"],
  ["user interface", "packages/ui"],
  ["admin screens", "apps/admin"],
  ["API on PostgreSQL", "apps/api"],
];

const steps = [
  ...checks,
  { name: "build", action: build },
  { name: "scripts", action: () => vitestPart(["--dir", "scripts"]) },
  ...workspaces.map(([name, folder]) => ({ name, action: () => vitestPart([], { folder }) })),
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
const { passed, failed } = await runSteps(steps);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
