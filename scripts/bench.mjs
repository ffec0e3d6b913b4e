import "./lib/require-node.mjs";
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { root } from "./lib/run.mjs";

// Every file of apps/api/bench named *.bench.mjs or *.bench.ts is one comparison; it prints its own
// table. They run one after the other, so that none disturbs another. Figures are for reading: a
// bench fails only when it cannot run or the sides disagree.
if (!(await build("Đang dựng", "Đã dựng"))) process.exit(1);
const benches = globSync("apps/api/bench/*.bench.{mjs,ts}", { cwd: root }).toSorted();
const failed = benches.filter((bench) => {
  console.log(`\n${bench}`);
  return spawnSync(process.execPath, [join(root, bench)], { cwd: root, stdio: "inherit" }).status !== 0;
});
for (const bench of failed) console.error(`failed: ${bench}`);
process.exit(failed.length > 0 ? 1 : 0);
