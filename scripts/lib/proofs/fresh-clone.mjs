import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endGroup, startGroup } from "../children.mjs";
import { root, run } from "../run.mjs";
import { verdict } from "../steps.mjs";

const port = 4_777;
const readyMs = 120_000;
const againMs = 15_000;
const user = "sipas-proof";

/** Both commands in a clone with no node_modules: install, start, start again, test; nothing stays running. */
export async function freshClone({ asOrdinaryUser }) {
  const home = await mkdtemp(join(tmpdir(), "sipas-fresh-"));
  const clone = join(home, "sipas");
  // The database runs as another user than root, who must be able to reach its data.
  await chmod(home, 0o755);
  const account = asOrdinaryUser ? ordinaryAccount(home) : {};
  try {
    execFileSync("git", ["clone", "--quiet", root, clone]);
    if (account.uid !== undefined) execFileSync("chown", ["-R", `${account.uid}:${account.gid}`, home]);
    const options = { cwd: clone, env: environment(home, asOrdinaryUser), ...account };
    await command("npm", ["ci"], options);
    await startAndStop(options, readyMs, "first");
    await startAndStop(options, againMs, "second");
    const output = await command("npm", ["test"], options);
    return verdict(true, output);
  } finally {
    if (account.uid !== undefined) spawnSync("userdel", [user]);
    await rm(home, { recursive: true, force: true });
  }
}

/** Root lends the commands to a user made for it; anyone else is an ordinary user already. */
function ordinaryAccount(home) {
  if (process.getuid?.() !== 0) return {};
  execFileSync("useradd", ["--no-create-home", "--home-dir", home, user]);
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number(execFileSync("id", [flag, user], { encoding: "utf8" })),
  );
  return { uid, gid };
}

/** As a new terminal has it: nothing of the npm that runs this proof. */
function environment(home, asOrdinaryUser) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^(?:NODE_ENV|INIT_CWD|DATABASE_URL|SIPAS_)/.test(name),
  );
  const path = process.env.PATH.split(":").filter((folder) => !folder.includes("node_modules"));
  const data = asOrdinaryUser ? { HOME: home } : { SIPAS_DATA_DIR: join(home, "data") };
  return { ...Object.fromEntries(kept), PATH: path.join(":"), PORT: String(port), ...data };
}

async function command(name, args, options) {
  const { code, output, seconds } = await run(name, args, { ...options, timeoutMs: 40 * 60_000 });
  if (code !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${code}\n${output.slice(-8_000)}`);
  console.log(`  ${name} ${args.join(" ")}: ${seconds.toFixed(0)} s, ${output.trim().split("\n").at(-1)}`);
  return output;
}

async function startAndStop(options, limitMs, which) {
  const began = performance.now();
  const child = startGroup("npm", ["start"], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const ended = once(child, "exit");
  while (!(await isReady())) {
    const elapsed = performance.now() - began;
    if (child.exitCode !== null || elapsed > limitMs) throw new Error(`${which} start: not ready\n${output}`);
    await sleep(200);
  }
  console.log(`  ${which} start: ready after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  endGroup(child.pid, "SIGINT");
  await ended;
  const left = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .split("\n")
    .filter(
      (line) => line.includes(options.cwd) || line.includes(options.env.SIPAS_DATA_DIR ?? options.env.HOME),
    );
  if (left.length > 0) throw new Error(`left running after ${which} start:\n${left.join("\n")}`);
}

async function isReady() {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
  return answer?.status === 200;
}
