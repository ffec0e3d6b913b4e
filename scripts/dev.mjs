import "./lib/require-node.mjs";
import { build } from "./lib/build.mjs";
import { endOnSignal } from "./lib/children.mjs";
import { startPrefixed } from "./lib/prefixed.mjs";

/** Compiles domain and API on every change, restarts the API, and serves the SPA from its sources. */
endOnSignal();
if (!(await build("Building", "Built"))) process.exit(1);

const tasks = [
  ["tsc", "tsc", ["-b", "--watch", "--preserveWatchOutput", "packages/domain", "apps/api"]],
  ["api", "node", ["--watch", "--watch-preserve-output", "apps/api/dist/main.js"]],
  ["spa", "vite", [], "apps/admin"],
];
const ended = tasks.map(([name, command, args, folder]) => startPrefixed(name, command, args, folder));
const { name, code } = await Promise.race(ended);
console.error(`${name} ended with ${code}`);
process.exit(1);
