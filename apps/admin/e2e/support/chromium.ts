import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { patienceMs } from "./patience.ts";
import { unpackChromium } from "./unpack-chromium.ts";

const run = promisify(execFile);

/** What playwright's `chromium.launch` takes. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

declare module "vitest" {
  export interface ProvidedContext {
    chromium: ChromiumLaunch;
  }
}

/** Once for all files: what has to be unpacked or installed counts against no test. */
export async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", await findChromium());
}

/** The sandbox needs user namespaces that root and many containers lack; the pages are our own. */
const args = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];
const installMs = 900_000;
const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * A Chromium that really starts: CHROMIUM_PATH, an installed one, the one inside the npm package
 * @sparticuz/chromium, or as root Debian's package. Tests that need a browser fail without one.
 */
async function findChromium(): Promise<ChromiumLaunch> {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return (await tryLaunch(chosen)) ?? fail(`CHROMIUM_PATH=${chosen} does not start`);
  return (await findInstalled()) ?? (await findPacked()) ?? (await installFromDebian());
}

async function findInstalled(): Promise<ChromiumLaunch | undefined> {
  for (const name of installed) {
    const launch = await tryLaunch(name);
    if (launch) return launch;
  }
  return undefined;
}

async function findPacked(): Promise<ChromiumLaunch | undefined> {
  try {
    const { executablePath, env } = await unpackChromium();
    return await tryLaunch(executablePath, env);
  } catch (error) {
    console.error(`@sparticuz/chromium could not be unpacked: ${String(error)}`);
    return undefined;
  }
}

async function installFromDebian(): Promise<ChromiumLaunch> {
  if (process.getuid?.() !== 0) {
    fail("none is installed and the packed one does not start; install one or set CHROMIUM_PATH");
  }
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: installMs };
  try {
    await run("apt-get", ["update", "-q"], options);
    await run("apt-get", ["install", "-qy", "--no-install-recommends", "chromium"], options);
  } catch (error) {
    fail(`apt-get install chromium: ${String(error)}`);
  }
  return (await tryLaunch("chromium")) ?? fail("the installed package does not start");
}

async function tryLaunch(command: string, extra: Record<string, string> = {}) {
  const env = { ...definedEnvironment(), ...extra };
  try {
    const { stdout } = await run("/bin/sh", ["-c", 'command -v "$1"', "sh", command], { env });
    const executablePath = stdout.trim();
    await run(executablePath, ["--version"], { env, timeout: patienceMs });
    return { executablePath, args, env } satisfies ChromiumLaunch;
  } catch {
    return undefined;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function fail(reason: string): never {
  throw new Error(`No Chromium for the end-to-end tests: ${reason}.`);
}
