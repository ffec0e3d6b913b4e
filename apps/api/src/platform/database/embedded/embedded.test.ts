import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StartupError } from "../../startup-error.ts";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./server.ts";

const holder = fileURLToPath(new URL("./testing/hold-server.ts", import.meta.url));
const log = () => undefined;

let dataDir: string;
const servers: EmbeddedPostgres[] = [];
const holders: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "sipas-embedded-"));
});

afterEach(async () => {
  for (const child of holders.splice(0)) child.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.stop();
  await expect.poll(() => serverPid().then(isAlive), { timeout: 20_000 }).toBe(false);
  await rm(dataDir, { recursive: true, force: true });
});

async function start(durable = true): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log, durable });
  servers.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>({ text: sql })).rows.map(
      (row) => Object.values(row)[0],
    );
  } finally {
    await client.end();
  }
}

async function holdInChild(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [holder, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  holders.push(child);
  for await (const line of createInterface({ input: child.stdout })) return { child, url: line };
  throw new Error("the child ended before its server was ready");
}

async function serverPid(): Promise<number> {
  const text = await readFile(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").catch(() => "");
  return Number(text.split("\n")[0]);
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function refusal(): Promise<string> {
  const error: unknown = await startEmbeddedPostgres({ dataDir, log }).then(
    (server) => server.stop(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartupError);
  return (error as StartupError).message;
}

describe("the embedded server", { timeout: 60_000 }, () => {
  it("speaks UTF-8, sorts Vietnamese, keeps UTC and logs no values", async () => {
    const { url } = await start();
    const words =
      "SELECT w FROM (VALUES ('Dương'), ('Đông'), ('Duyên')) v(w) ORDER BY w COLLATE \"vi-x-icu\"";
    expect(await ask(url, words)).toEqual(["Duyên", "Dương", "Đông"]);
    expect(await ask(url, "SHOW server_encoding")).toEqual(["UTF8"]);
    expect(await ask(url, "SHOW timezone")).toEqual(["UTC"]);
    expect(await ask(url, "SHOW fsync")).toEqual(["on"]);
    expect(await ask(url, "SHOW log_error_verbosity")).toEqual(["terse"]);
    expect(await ask(url, "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
  });

  it("lets nobody in without the password, which only its owner can read", async () => {
    const { url } = await start(false);
    const wrong = new URL(url);
    wrong.password = "wrong";
    await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
    expect((await stat(join(dataDir, "postgres/cluster/sipas.password"))).mode & 0o777).toBe(0o600);
    expect(await ask(url, "SHOW fsync")).toEqual(["off"]);
  });

  it("finds the data again on the second start", async () => {
    const first = await start();
    await ask(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    const second = await start();
    expect(await ask(second.url, "SELECT answer FROM kept")).toEqual([42]);
  });

  it("dies with a parent that was killed, and loses nothing that was committed", async () => {
    const { child, url } = await holdInChild();
    await ask(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    const pid = await serverPid();
    expect(isAlive(pid)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    const next = await start();
    expect(isAlive(pid)).toBe(false);
    expect(await ask(next.url, "SELECT answer FROM kept")).toEqual([42]);
  });

  it("is brought back under the same address when it alone is killed", async () => {
    const { url } = await start();
    await ask(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    process.kill(await serverPid(), "SIGKILL");
    await expect
      .poll(() => ask(url, "SELECT answer FROM kept").catch(() => []), { timeout: 20_000 })
      .toEqual([42]);
  });

  it("refuses a folder that another process works on, in one line", async () => {
    const { url } = await holdInChild();
    expect(await refusal()).toMatch(/^Thư mục dữ liệu .* đang được một tiến trình SIPAS khác dùng\..*$/);
    expect(await ask(url, "SELECT 1")).toEqual([1]);
  });

  it("refuses a file in place of the folder, in one line", async () => {
    const file = join(dataDir, "file");
    await writeFile(file, "");
    const started = startEmbeddedPostgres({ dataDir: file, log });
    await expect(started).rejects.toThrow(
      /^Không dùng được thư mục dữ liệu .*một tệp chứ không phải thư mục.*$/,
    );
  });

  it("refuses a place where no folder can be made, in one line", async () => {
    const started = startEmbeddedPostgres({ dataDir: "/proc/sipas/data", log });
    await expect(started).rejects.toThrow(/^Không dùng được thư mục dữ liệu \/proc\/sipas\/data: .*$/);
  });

  it("refuses a folder that its user may not write, in one line", async () => {
    await (await start(false)).stop();
    const parent = join(dataDir, "postgres");
    const { uid, gid } = await stat(parent);
    await chmod(parent, 0o500);
    if (process.getuid?.() === 0) await chown(parent, 0, 0);
    expect(await refusal()).toMatch(/^Không dùng được thư mục dữ liệu .*: không có quyền ghi\..*$/);
    await chown(parent, uid, gid);
    await chmod(parent, 0o700);
  });

  it("refuses the data of another version of PostgreSQL, in one line", async () => {
    await (await start(false)).stop();
    await writeFile(join(dataDir, "postgres/cluster/PG_VERSION"), "17\n");
    expect(await refusal()).toMatch(/^Không dùng được .*: dữ liệu của PostgreSQL 17, .*18\..*$/);
  });
});
