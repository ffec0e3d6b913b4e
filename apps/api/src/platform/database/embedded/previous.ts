import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inUse } from "./failures.ts";

const orphanMs = 5_000;
const stoppingMs = 60_000;

/**
 * Waits until no server runs on the cluster. After a `kill -9` of its parent one is still stopping and is
 * waited for; one whose supervisor is gone too is stopped; one that another start owns is left alone.
 */
export async function previousServerGone(dataDir: string, clusterDir: string): Promise<void> {
  const began = performance.now();
  for (;;) {
    const lock = await readLock(clusterDir);
    if (!lock) return;
    const command = commandOf(lock.pid);
    if (!command.includes(clusterDir)) {
      // The number of a dead server went to another process: PostgreSQL itself would refuse to start.
      await rm(join(clusterDir, "postmaster.pid"), { force: true });
      return;
    }
    if (!commandOf(parentOf(lock.pid)).includes("sipas-postgres")) stop(lock.pid);
    const limit = lock.status === "stopping" ? stoppingMs : orphanMs;
    if (performance.now() - began > limit) throw inUse(dataDir);
    await sleep(100);
  }
}

async function readLock(clusterDir: string): Promise<{ pid: number; status: string } | undefined> {
  const text = await readFile(join(clusterDir, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  return lines[0] ? { pid: Number(lines[0]), status: lines[7]?.trim() ?? "" } : undefined;
}

/** /proc where there is one, for slim images have no `ps`; `ps` elsewhere. */
function commandOf(pid: number): string {
  if (process.platform !== "linux") return ps(pid, "command=");
  return readProc(pid, "cmdline").replaceAll("\0", " ");
}

function parentOf(pid: number): number {
  if (process.platform !== "linux") return Number(ps(pid, "ppid="));
  return Number(readProc(pid, "stat").split(") ").at(-1)?.split(" ")[1]);
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

function ps(pid: number, column: string): string {
  const { stdout } = spawnSync("ps", ["-ww", "-o", column, "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() ?? "";
}

function stop(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It ended in between.
  }
}
