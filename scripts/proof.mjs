import "./lib/require-node.mjs";
import { build } from "./lib/build.mjs";
import { endOnSignal } from "./lib/children.mjs";
import { freshClone } from "./lib/proofs/fresh-clone.mjs";
import { killApi } from "./lib/proofs/kill-api.mjs";
import { killCycle } from "./lib/proofs/kill-cycle.mjs";
import { olderPostgres } from "./lib/proofs/older-postgres.mjs";
import { runSteps } from "./lib/steps.mjs";
import { vitestPart } from "./lib/vitest-part.mjs";

/** What takes too long for every run of the tests. */
const steps = [
  { name: "20 × kill -9 and recover", action: () => killCycle(20) },
  { name: "20 × kill -9 of the API", action: () => killApi(20) },
  {
    name: "slow stories of the API",
    action: () => vitestPart(["--config", "vitest.proof.config.ts"], { folder: "apps/api" }),
  },
  { name: "API on PostgreSQL 15", action: olderPostgres },
  { name: "fresh clone, as we are", action: () => freshClone({ asOrdinaryUser: false }) },
  { name: "fresh clone, ordinary user", action: () => freshClone({ asOrdinaryUser: true }) },
];

endOnSignal();
const asked = process.argv.slice(2);
const chosen = steps.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)));
const isBuilt = await build("Building", "Built");
const { passed, failed } = isBuilt ? await runSteps(chosen) : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
