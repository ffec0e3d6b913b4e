import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const FAULT = 1;

/**
 * Builds what is stale, quietly, and runs the command line in the folder of the caller. npm moves
 * to the root before it runs a script and leaves the caller's folder in INIT_CWD.
 */
export async function commandLine() {
  const { code, output } = await run(join(root, "node_modules/.bin/tsc"), ["-b", "apps/api"]);
  if (code !== 0) {
    console.error(output);
    process.exit(FAULT);
  }
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  const cwd = script === "sipas" && caller ? caller : process.cwd();
  const main = join(root, "apps/api/dist/cli/main.js");
  const child = spawn(process.execPath, [main, ...process.argv.slice(2)], { cwd, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
}
