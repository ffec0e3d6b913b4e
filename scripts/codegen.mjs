// Regenerates the committed SDL (when the API is built) and the admin's types from it.
// `--check` writes nothing and fails, naming each file that is not what it should be.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "./lib/run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const admin = join(root, "apps/admin");
const check = process.argv.includes("--check");
if (!check) await buildApi();
process.chdir(admin);

const sdl = new Map(schemas());
const expected = new Map([...sdl, ...(await types(sdl.get(join(root, "apps/api/schema.graphql"))))]);
const orphans = globSync("src/**/*.generated.ts", { cwd: admin })
  .map((file) => join(admin, file))
  .filter((file) => !expected.has(file));
const stale = [...expected]
  .filter(([file, content]) => !existsSync(file) || readFileSync(file, "utf8") !== content)
  .map(([file]) => file);

if (check) {
  for (const file of stale) console.error(`stale: ${relative(root, file)}`);
  for (const file of orphans) console.error(`no longer generated: ${relative(root, file)}`);
  if (stale.length + orphans.length > 0) console.error("Run: npm run codegen");
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, expected.get(file));
    console.log(`wrote ${relative(root, file)}`);
  }
  for (const file of orphans) {
    rmSync(file);
    console.log(`removed ${relative(root, file)}`);
  }
}

/** The schemas are read from what is built, which may be older than the source. */
async function buildApi() {
  const { code, output } = await run("tsc", ["-b", "apps/api"]);
  if (code !== 0) throw new Error(`The API does not compile.\n${output}`);
}

/** The SDL of both schemas, as the built API prints it into a folder; what is committed when it is not built. */
function schemas() {
  const emitter = join(root, "apps/api/dist/cli/emit-schema.js");
  if (!existsSync(emitter)) return [];
  const folder = mkdtempSync(join(tmpdir(), "sipas-sdl-"));
  try {
    const run = spawnSync(process.execPath, [emitter, folder], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`The API could not print its schemas.\n${run.stderr}`);
    return ["schema.graphql", "open.graphql"]
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => [join(root, "apps/api", name), readFileSync(join(folder, name), "utf8")]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The admin's types from a fresh SDL, or from the committed one. */
async function types(schema) {
  const cli = createRequire(join(admin, "package.json")).resolve("@graphql-codegen/cli");
  const { createContext, generate } = await import(pathToFileURL(cli).href);
  const context = await createContext({ config: join(admin, "codegen.ts"), silent: true, errorsOnly: true });
  if (schema) context.updateConfig({ schema });
  const files = await generate(context, false).catch(explain);
  return files.map(({ filename, content }) => [
    resolve(admin, filename),
    `// Generated from apps/api/schema.graphql; change the .graphql file beside it instead.\n${content}`,
  ]);
}

function explain(error) {
  const messages = (error.errors ?? [error]).map(({ message }) => message);
  console.error([...new Set(messages)].join("\n"));
  process.exit(1);
}
