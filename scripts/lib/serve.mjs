import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./run.mjs";

const exitCodes = { SIGINT: 130, SIGTERM: 143 };
const npmCheckMs = 500;

/**
 * Builds and then runs the API in this very process, so that there is none between a terminal and the
 * server that could be left behind. Ctrl-C reaches us twice (from the terminal and through npm): only
 * the first signal counts, and before the server listens for it, it ends us at once.
 */
export async function serve() {
  for (const [signal, code] of Object.entries(exitCodes)) onFirst(signal, code);
  endWithNpm();
  process.env.NODE_ENV ??= "production";
  if (!(await build("Đang biên dịch", "Đã biên dịch xong"))) process.exit(1);
  await import(pathToFileURL(join(root, "apps/api/dist/main.js")).href);
}

/** Our own listener stays, so that a second signal does not fall to Node, which would end us undrained. */
function onFirst(signal, code) {
  let isServerStopping = false;
  process.on(signal, () => {
    if (process.listenerCount(signal) > 1) isServerStopping = true;
    if (!isServerStopping) process.exit(code);
  });
}

/** When npm is killed outright no signal comes; the chain from npm through its shell to us breaks instead. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const chain = chainToNpm();
  setInterval(() => {
    if (chainToNpm() !== chain) process.kill(process.pid, "SIGTERM");
  }, npmCheckMs).unref();
}

function chainToNpm() {
  const parent = process.ppid;
  const [command, , grandparent] = statOf(parent);
  return /^(?:npm|node)/.test(command) ? `${parent}` : `${parent} ${grandparent}`;
}

/** Command, state and parent of a process, where the system shows them under /proc. */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    return [stat.slice(stat.indexOf("(") + 1, end), ...stat.slice(end + 2).split(" ")];
  } catch {
    return ["", "", ""];
  }
}
