import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startGroup } from "../children.mjs";
import { root } from "../run.mjs";
import { verdict } from "../steps.mjs";

const { Client } = createRequire(join(root, "apps/api/package.json"))("pg");
const holder = join(root, "apps/api/dist/platform/database/embedded/testing/hold-server.js");

/**
 * Kills, in turn, the process that holds the embedded server and the server itself, in the middle of
 * writing; each next start must hold every row whose commit was confirmed.
 */
export async function killCycle(rounds) {
  const dataDir = await mkdtemp(join(tmpdir(), "sipas-kill-"));
  let confirmed = 0;
  let slowest = 0;
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const began = performance.now();
      const { child, url } = await hold(dataDir);
      const client = await connect(url);
      slowest = Math.max(slowest, performance.now() - began);
      await client.query("CREATE TABLE IF NOT EXISTS line (number int PRIMARY KEY)");
      const { rows } = await client.query(
        "SELECT count(*)::int AS found, coalesce(max(number), 0) AS last FROM line",
      );
      const { found, last } = rows[0];
      if (found < confirmed) throw new Error(`round ${round}: ${confirmed} rows confirmed, ${found} found`);
      confirmed = await writeUntilKilled(client, last, () => kill(round, child, dataDir));
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGKILL");
        await once(child, "exit");
      }
    }
  } finally {
    await lockGone(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
  console.log(`  ${confirmed} rows kept, slowest start ${(slowest / 1000).toFixed(1)} s`);
  return verdict(true);
}

async function hold(dataDir) {
  const child = startGroup("node", [holder, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) return { child, url: line };
  throw new Error("the server did not start");
}

async function connect(connectionString) {
  const client = new Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** The rows confirmed when the connection broke. */
async function writeUntilKilled(client, last, killNow) {
  let number = last;
  setTimeout(() => void killNow(), 200 + Math.random() * 300);
  try {
    for (;;) {
      await client.query("INSERT INTO line VALUES ($1)", [number + 1]);
      number += 1;
    }
  } catch {
    await client.end().catch(() => undefined);
    return number;
  }
}

async function kill(round, child, dataDir) {
  if (round % 2 === 1) return child.kill("SIGKILL");
  return process.kill(Number((await lockOf(dataDir)).split("\n")[0]), "SIGKILL");
}

function lockOf(dataDir) {
  return readFile(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").catch(() => "");
}

async function lockGone(dataDir) {
  const deadline = performance.now() + 20_000;
  while ((await lockOf(dataDir)) !== "" && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
