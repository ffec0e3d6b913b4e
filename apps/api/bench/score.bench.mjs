import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBallots } from "./synthetic-ballots.mjs";

// The limit is a bare parse: the fastest CSV parser on npm makes strings of the same three files and
// nothing else. Ours is the whole command, from its start to the printed document. Each round runs
// both in a fresh process, one after the other. On a busy machine the processor time is the fairer one.
const BALLOTS = 1_000_000;
const ROUNDS = 7;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const main = here("../dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "sipas-bench-"));

function measure(args) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", here("usage.mjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const milliseconds = performance.now() - began;
  if (status !== 0) throw new Error(stderr);
  const [, kilobytes, busy] = /usage (\d+) (\d+)/.exec(stderr);
  return { milliseconds, busy: Number(busy), stdout, megabytes: Number(kilobytes) / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

try {
  const { plan, files } = writeBallots(folder, BALLOTS);
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const sides = {
    "udsv, bare parse": [here("udsv-parse.mjs"), ...files],
    "sipas score": [main, "score", "--plan", plan, "--ballots", ...files],
  };
  const runs = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of Object.entries(sides)) runs[name].push(measure(args));
  }
  const answered = JSON.parse(runs["sipas score"][0].stdout).province.answered;
  console.log(
    `${BALLOTS} ballots, ${answered} answers, 3 files, ${megabytes.toFixed(0)} MB, medians of ${ROUNDS}`,
  );
  const times = Object.entries(runs).map(([name, results]) => {
    const wall = median(results.map((result) => result.milliseconds));
    const busy = median(results.map((result) => result.busy));
    const peak = Math.max(...results.map((result) => result.megabytes));
    const columns = [
      `${wall.toFixed(0)} ms`,
      `${busy} ms CPU`,
      `${Math.round(BALLOTS / wall)} k ballots/s`,
      `${Math.round((megabytes / wall) * 1000)} MB/s`,
      `peak ${peak.toFixed(0)} MB`,
    ];
    console.log(name.padEnd(18) + columns.map((column) => column.padStart(17)).join(""));
    return { wall, busy };
  });
  const [limit, ours] = times;
  console.log(
    `rate of sipas score to the bare parse: ${(limit.wall / ours.wall).toFixed(2)}, ` +
      `by processor time ${(limit.busy / ours.busy).toFixed(2)} (goal: at least 0.50)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
