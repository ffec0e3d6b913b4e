import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { endGroup, startGroup } from "./children.mjs";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** A check that takes longer hangs; the end-to-end tests take minutes, and ten times that on a slow machine. */
const limitMs = 60 * 60_000;

/** No telemetry, no daemon left behind, no question about updates. */
const quietTurbo = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/** Runs a command of the monorepo quietly: its exit code, all it printed, and how long it took. */
export async function run(command, args, { env = {}, cwd = root, timeoutMs = limitMs } = {}) {
  const began = performance.now();
  const child = startGroup(command, args, {
    cwd,
    env: { ...process.env, ...quietTurbo, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  const timer = setTimeout(() => {
    output += `\nstopped after ${timeoutMs / 60_000} minutes\n`;
    endGroup(child.pid, "SIGKILL");
  }, timeoutMs);
  const code = await new Promise((settle) => {
    child.once("error", (error) => {
      output += String(error);
      settle(1);
    });
    child.once("close", (status) => settle(status ?? 1));
  });
  clearTimeout(timer);
  return { code, output, seconds: (performance.now() - began) / 1000 };
}

export const buildCommand = [
  "turbo",
  ["run", "build", "--no-daemon", "--ui=stream", "--output-logs=errors-only"],
];
