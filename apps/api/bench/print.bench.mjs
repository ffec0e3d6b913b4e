import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// How long a file of ballots takes and how much memory, in a fresh process from its start to its end.
// The goal is for a thousand ballots; five thousand, more than a province has, show how both grow.
const GOAL = "goal for 1000: below 60 s and 500 MB";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

for (const ballots of [1_000, 5_000]) {
  const began = performance.now();
  const args = ["--import", here("usage.mjs"), here("print-ballots.mjs"), String(ballots)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(stderr);
  const [, kilobytes, busy] = /usage (\d+) (\d+)/.exec(stderr);
  const columns = [
    `${seconds.toFixed(1)} s`,
    `${(Number(busy) / 1000).toFixed(1)} s CPU`,
    `file ${(Number(stdout) / 1e6).toFixed(1)} MB`,
    `peak ${Math.round(Number(kilobytes) / 1024)} MB`,
  ];
  console.log(`${ballots} ballots`.padEnd(18) + columns.map((column) => column.padStart(17)).join(""));
}
console.log(GOAL);
