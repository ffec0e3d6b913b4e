import "./lib/require-node.mjs";
import { checks } from "./lib/checks.mjs";
import { runSteps } from "./lib/steps.mjs";

const { passed, failed } = await runSteps(checks);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
