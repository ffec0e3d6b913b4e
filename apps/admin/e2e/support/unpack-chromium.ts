import { execFile } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

interface Unpacked {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks the browser that ships in @sparticuz/chromium into the clone, once per version. The package's
 * own way shares one folder under /tmp between all users and takes a half-written file for a whole one.
 * Its NSS, NSPR and expat come along: all that a bare Debian lacks.
 */
export async function unpackChromium(): Promise<Unpacked> {
  const home = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "..");
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string };
  const target = join(home, "..", "..", ".cache", `chromium-${version}`);
  if (!(await isThere(target))) await unpackInto(target, join(home, "bin"));
  return {
    executablePath: join(target, "chromium"),
    env: { LD_LIBRARY_PATH: join(target, "lib"), FONTCONFIG_PATH: target },
  };
}

async function unpackInto(target: string, packed: string): Promise<void> {
  const draft = `${target}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await decompress(join(packed, "chromium.br"), join(draft, "chromium"));
    await chmod(join(draft, "chromium"), 0o755);
    for (const name of ["al2023.tar", "fonts.tar", "swiftshader.tar"]) {
      await decompress(join(packed, `${name}.br`), join(draft, name));
      await promisify(execFile)("tar", ["--no-same-owner", "-xf", name], { cwd: draft });
      await rm(join(draft, name));
    }
    await writeFile(join(draft, "fonts.conf"), fontsConfiguration(target));
    // Another run may have been first; then its folder is as good as ours.
    await rename(draft, target).catch(async (error: unknown) => {
      if (!(await isThere(target))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** The packed fonts beside the machine's own, if it has any. */
function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fontconfig</cachedir>
</fontconfig>
`;
}
