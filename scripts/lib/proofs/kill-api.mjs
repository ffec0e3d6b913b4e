import { vitestPart } from "../vitest-part.mjs";

/**
 * Kills the API in the middle of importing ballots and logging calls; what was answered must be
 * there once, what was not whole or not at all. `npm test` runs the same with fewer kills.
 */
export async function killApi(kills) {
  const result = await vitestPart(["src/testing/kill"], {
    folder: "apps/api",
    env: { KILLS: String(kills) },
  });
  const [summary] = /^\d+ kills, .*$/m.exec(result.output) ?? [];
  if (summary) console.log(`  ${summary}`);
  return result;
}
