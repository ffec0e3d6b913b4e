import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

/** Groups of processes that we started and that have not ended. */
const groups = new Set();

/** Starts a command in a process group of its own, so that all it starts can be ended with it. */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true });
  groups.add(child.pid);
  child.once("exit", () => endGroup(child.pid, "SIGTERM"));
  return child;
}

/** Signals what is left of a group. */
export function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    groups.delete(pid);
  }
}

function endAll(signal) {
  for (const pid of groups) endGroup(pid, signal);
}

process.on("exit", () => endAll("SIGKILL"));

/** For scripts that only run others: on a signal all of them are asked to end, and then we end. */
export function endOnSignal() {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, () => void endAllAndExit(code));
  }
}

async function endAllAndExit(code) {
  endAll("SIGTERM");
  const deadline = performance.now() + 10_000;
  while (isAnyAlive() && performance.now() < deadline) await sleep(50);
  process.exit(code);
}

function isAnyAlive() {
  endAll(0);
  return groups.size > 0;
}
