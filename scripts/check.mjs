import "./lib/require-node.mjs";
import { checks } from "./lib/checks.mjs";
import { endOnSignal } from "./lib/children.mjs";
import { runSteps } from "./lib/steps.mjs";

endOnSignal();
const { passed, failed } = await runSteps(checks);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
