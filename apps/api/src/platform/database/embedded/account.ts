import { spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { runsAsRoot } from "./places.ts";

/** Empty when PostgreSQL may run as ourselves. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const name = "sipas";

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the cluster already, else as a
 * system user `sipas`, made on the first start; where no user can be made, as `nobody`.
 */
export async function databaseAccount(clusterDir: string): Promise<Account> {
  if (!runsAsRoot) return {};
  const owner = await stat(clusterDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp(name) ?? create() ?? lookUp("nobody") ?? { uid: 65_534, gid: 65_534 };
}

function lookUp(user: string): Account | undefined {
  const [uid, gid] = ["-u", "-g"].map((option) => run("id", option, user));
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** shadow-utils first, then busybox. */
function create(): Account | undefined {
  run("useradd", "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent", name);
  if (!lookUp(name)) run("adduser", "-S", "-D", "-H", name);
  return lookUp(name);
}

function run(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** Whether the account may enter the folder and write there, asked as that account. */
export function mayWrite(account: Account, folder: string): boolean {
  const test = ["-c", 'test -x "$1" && test -w "$1"', "sh", folder];
  return spawnSync("/bin/sh", test, { cwd: "/", ...account }).status === 0;
}
