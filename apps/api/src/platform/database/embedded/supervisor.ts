import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Account } from "./account.ts";

/**
 * A tiny shell in a session of its own stands between us and PostgreSQL. Ctrl-C in the terminal does
 * not reach it; it stops the server when the pipe from us closes, and a pipe closes even under `kill -9`.
 * The signal is repeated because a server that is only just starting ignores it.
 */
const script = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ read -r _ <&3; while kill -INT "$server"; do sleep 1; done; } 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"
`;

export interface Supervised {
  /** Asks for PostgreSQL's fast shutdown; `ended` tells when it is over. */
  release(): void;
  readonly ended: Promise<number | null>;
}

export function supervise(
  command: string,
  args: readonly string[],
  options: { account: Account; cwd: string; onLine: (line: string) => void },
): Supervised {
  const child: ChildProcess = spawn("/bin/sh", ["-c", script, "sipas-postgres", command, ...args], {
    ...options.account,
    cwd: options.cwd,
    detached: true,
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    stdio: ["pipe", "ignore", "pipe"],
  });
  child.stdin?.on("error", () => undefined);
  if (child.stderr) createInterface({ input: child.stderr }).on("line", options.onLine);
  return {
    release: () => child.stdin?.end(),
    ended: new Promise((resolve) => {
      child.once("error", () => resolve(null));
      child.once("exit", (code) => resolve(code));
    }),
  };
}
