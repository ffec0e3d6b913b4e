import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.mjs";
import { verdict } from "../steps.mjs";
import { vitestPart } from "../vitest-part.mjs";

const bin = "/usr/lib/postgresql/15/bin";
const embedded = join(root, "apps/api/dist/platform/database/embedded");
const password = "proof";
const port = 5_499;

/** The API's tests on Debian's PostgreSQL 15, the oldest that we promise, reached through DATABASE_URL. */
export async function olderPostgres() {
  if (!existsSync(bin) && !install()) return verdict(false, `no ${bin}, and it cannot be installed`);
  const [{ databaseAccount }, { supervise }, { serverArguments }] = await Promise.all(
    ["account.js", "supervisor.js", "settings.js"].map((file) => import(join(embedded, file))),
  );
  const folder = await mkdtemp(join(tmpdir(), "sipas-pg15-"));
  const clusterDir = join(folder, "cluster");
  const account = await databaseAccount(clusterDir);
  await initialise(folder, clusterDir, account);
  const ready = Promise.withResolvers();
  const server = supervise(`${bin}/postgres`, serverArguments({ clusterDir, port, durable: false }), {
    account,
    cwd: clusterDir,
    onLine: (line) => line.includes("ready to accept connections") && ready.resolve(true),
  });
  try {
    if (!(await Promise.race([ready.promise, server.ended.then(() => false)]))) {
      return verdict(false, "PostgreSQL 15 did not start");
    }
    const url = `postgresql://sipas:${password}@127.0.0.1:${port}/postgres`;
    return await vitestPart([], { folder: "apps/api", env: { DATABASE_URL: url } });
  } finally {
    server.release();
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  }
}

function install() {
  if (process.getuid?.() !== 0) return false;
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  try {
    execFileSync("apt-get", ["update", "-q"], options);
    execFileSync("apt-get", ["install", "-qy", "--no-install-recommends", "postgresql-15"], options);
  } catch {
    return false;
  }
  return existsSync(bin);
}

async function initialise(folder, clusterDir, account) {
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined) {
    await chown(folder, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const flags = ["--username=sipas", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8"];
  execFileSync(`${bin}/initdb`, [`--pgdata=${clusterDir}`, "--locale=C", "--no-sync", ...flags], {
    ...account,
    cwd: folder,
    stdio: "ignore",
  });
}
