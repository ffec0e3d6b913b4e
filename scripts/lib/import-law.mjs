import { existsSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";

/** dependency-cruiser reads TypeScript through the compiler's JavaScript API, which TypeScript 7 has not. */
registerHooks({
  resolve(specifier, context, next) {
    const isAsked = /^typescript(?=\/|$)/.test(specifier);
    const isCruiser = context.parentURL?.includes("/node_modules/dependency-cruiser/");
    return next(
      isAsked && isCruiser ? `@typescript/${specifier.replace("typescript", "typescript6")}` : specifier,
      context,
    );
  },
});

const { cruise } = await import("dependency-cruiser");
const { options, ...ruleSet } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const sources = [
  "packages/domain/src",
  "packages/ui/src",
  "apps/api/src",
  "apps/admin/src",
  "apps/admin/e2e",
];

/** Every import in the tree that the law forbids, and how many files were read. */
export async function breaches(baseDir) {
  const folders = sources.filter((folder) => existsSync(join(baseDir, folder)));
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    folders,
    { ...cruiseOptions, baseDir, ruleSet, validate: true },
    enhancedResolveOptions,
  );
  return {
    files: output.summary.totalCruised,
    found: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
