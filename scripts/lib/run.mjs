import { fileURLToPath } from "node:url";
import { endGroup, startGroup } from "./children.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A check that takes longer hangs. */
const limitMs = 15 * 60_000;

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
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      output += String(error);
      resolve(1);
    });
    child.once("close", (status) => resolve(status ?? 1));
  });
  clearTimeout(timer);
  return { code, output, seconds: (performance.now() - began) / 1000 };
}

/** No telemetry, no daemon left behind, no question about updates. */
export const quietTurbo = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

export const buildCommand = [
  "turbo",
  ["run", "build", "--no-daemon", "--ui=stream", "--output-logs=errors-only"],
];
