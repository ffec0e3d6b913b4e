import { join } from "node:path";
import { createInterface } from "node:readline";
import { startGroup } from "./children.mjs";
import { root } from "./run.mjs";

/** Starts a command whose lines are printed behind its name; resolves when it ends. */
export function startPrefixed(name, command, args, folder = ".") {
  const child = startGroup(command, args, {
    cwd: join(root, folder),
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => console.log(`${name} │ ${line}`));
  }
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ name, code: String(error) }));
    child.once("exit", (code, signal) => resolve({ name, code: code ?? signal }));
  });
}
