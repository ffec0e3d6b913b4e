import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { databaseAccount, mayWrite, type Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { unusable, withDataDir } from "./failures.ts";
import { exists, makeFolder } from "./folders.ts";
import { runsAsRoot } from "./places.ts";

export interface Cluster {
  readonly dir: string;
  readonly account: Account;
  readonly password: string;
}

export const superuser = "sipas";
const major = "18";

/** Finds the cluster of a data folder, or makes it there. */
export async function openCluster(dataDir: string, binaries: Binaries, durable: boolean): Promise<Cluster> {
  return withDataDir(dataDir, async () => {
    const parent = join(dataDir, "postgres");
    const dir = join(parent, "cluster");
    const account = await databaseAccount(dir);
    await prepareFolder(dataDir, parent, account);
    if (!(await readdir(parent)).includes("cluster")) await initialise(parent, account, binaries, durable);
    if (!mayWrite(account, dir)) throw unusable(dataDir, "không có quyền ghi");
    await checkVersion(dataDir, dir);
    return { dir, account, password: (await readFile(join(dir, "sipas.password"), "utf8")).trim() };
  });
}

async function prepareFolder(dataDir: string, parent: string, account: Account): Promise<void> {
  await makeFolder(dataDir);
  const { mode, uid: owner } = await stat(dataDir);
  // A folder of root's own, such as a fresh temporary one, is opened for passing through, not for listing.
  if (runsAsRoot && owner === 0 && (mode & 0o001) === 0) await chmod(dataDir, mode | 0o011);
  if (!(await exists(parent))) {
    await mkdir(parent, { mode: 0o700 });
    await giveTo(account, parent);
  }
  if (!mayWrite(account, parent)) throw unusable(dataDir, "không có quyền ghi");
}

async function giveTo({ uid, gid }: Account, path: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function checkVersion(dataDir: string, dir: string): Promise<void> {
  const found = (await readFile(join(dir, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (found === major) return;
  throw unusable(
    dataDir,
    found
      ? `dữ liệu của PostgreSQL ${found}, chương trình dùng bản ${major}`
      : "không phải dữ liệu PostgreSQL",
  );
}

/** Builds the cluster under another name and renames it, so that what is there is always whole. */
async function initialise(parent: string, account: Account, binaries: Binaries, durable: boolean) {
  await removeLeftovers(parent);
  const draft = join(parent, `cluster.${process.pid}`);
  const passwordFile = join(parent, `password.${process.pid}`);
  await writeFile(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  await giveTo(account, passwordFile);
  await runInitdb(binaries, account, parent, [
    `--pgdata=${draft}`,
    `--pwfile=${passwordFile}`,
    ...(durable ? [] : ["--no-sync"]),
  ]);
  await rename(passwordFile, join(draft, "sipas.password"));
  await rename(draft, join(parent, "cluster")).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await readdir(parent)).includes("cluster")) throw error;
  });
}

/** The builtin collation is the same everywhere; ICU's are there beside it for what people read. */
const initdbArguments = [
  `--username=${superuser}`,
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  "--no-instructions",
];

async function runInitdb({ initdb }: Binaries, account: Account, cwd: string, args: string[]) {
  const options = { ...account, cwd, env: { PATH: "/usr/bin:/bin", LC_ALL: "C" } };
  try {
    await promisify(execFile)(initdb, [...initdbArguments, ...args], options);
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw unusable(cwd, `initdb báo “${output.split("\n").at(0)}”`);
  }
}

/** What a start that was killed while it built its cluster left behind. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^(?:cluster|password)\.(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
