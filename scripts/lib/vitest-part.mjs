import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/** One run of vitest, counted from its own report: a crash and a run without any test are failures too. */
export async function vitestPart(args, { folder = ".", env = {} } = {}) {
  const scratch = await mkdtemp(join(tmpdir(), "sipas-test-"));
  const report = join(scratch, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code, output } = await run("vitest", ["run", ...args, ...reporters], {
      cwd: join(root, folder),
      env: { TZ: "UTC", NO_COLOR: "1", ...env },
    });
    const text = await readFile(report, "utf8").catch(() => "{}");
    return { ...countsOf(JSON.parse(text), code), output };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

export function countsOf(report, code) {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = report;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const crashed = failed + broken === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + broken + crashed, skipped };
}
