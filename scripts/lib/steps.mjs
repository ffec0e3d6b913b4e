/** Runs the steps one after the other, a line each; what a failed step printed follows its line. */
export async function runSteps(steps) {
  const results = [];
  for (const { name, action } of steps) {
    const began = performance.now();
    const result = await action().catch((error) => ({
      passed: 0,
      failed: 1,
      output: String(error?.stack ?? error),
    }));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const { passed, failed, skipped = 0, output } = result;
    const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : "";
    const left = skipped > 0 ? `, ${skipped} skipped` : "";
    console.log(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(28)} ${seconds.padStart(6)} s${counts}${left}`);
    if (failed > 0) console.log(indent(output));
    results.push(result);
  }
  return sumOf(results);
}

/** Lists of steps side by side: each list in its own order, and every step's lines in one piece. */
export async function runLanes(...lanes) {
  return sumOf(await Promise.all(lanes.map(runSteps)));
}

export function sumOf(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

function indent(text) {
  return text.trim().replace(/^/gm, "    ");
}

/** A step that passes or fails as a whole. */
export function verdict(passes, output = "") {
  return passes ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
