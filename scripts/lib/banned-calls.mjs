import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What neither the linter nor the import law can see: a pattern, where it is looked for, and why it is banned. */
const bans = [
  {
    pattern: /(?:tx|manager|repository|repo|source)\w*(?:\([^)]*\))?\.save\(/i,
    files: "apps/api/src/**/*.ts",
    reason: "save() loses concurrent updates: update with the id and version and check what was affected",
  },
  {
    pattern: /\bnew Date\(|\bDate\.now\(|\bMath\.random\(/,
    files: "packages/domain/src/**/*.ts",
    except: /\.test\.ts$/,
    reason: "the domain is pure: time and chance are passed in",
  },
  {
    pattern: /\bprocess\.env\b/,
    files: "{apps,packages}/*/src/**/*.{ts,tsx}",
    except: /^apps\/api\/src\/platform\/config\/|\.test\.tsx?$|\/testing\//,
    reason: "only platform/config reads the environment",
  },
];

/** One line a banned call: place and reason. */
export function bannedCalls(root) {
  return bans.flatMap(({ pattern, files, except, reason }) =>
    globSync(files, { cwd: root })
      .filter((file) => !except?.test(file))
      .flatMap((file) => linesWith(pattern, root, file).map((line) => `${file}:${line}: ${reason}`)),
  );
}

function linesWith(pattern, root, file) {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return lines.flatMap((text, index) => (pattern.test(text) ? [index + 1] : []));
}
