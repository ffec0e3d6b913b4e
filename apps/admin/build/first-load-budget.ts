import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

interface Budget {
  /** Modules that the first screens after sign-in load lazily, by the end of their path. */
  readonly firstScreens: readonly string[];
  readonly limitKiB: number;
}

/**
 * Weighs what a person downloads from sign-in to the first screen: entry, its preloads and the first routes,
 * script and style, gzipped, fonts left out. The build fails above the limit.
 */
export function firstLoadBudget({ firstScreens, limitKiB }: Budget): Plugin {
  return {
    name: "first-load-budget",
    apply: "build",
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const roots = [entryOf(chunks), ...firstScreens.map((path) => chunkOf(chunks, path))];
      const weights = [...filesReachedFrom(roots, bundle)].map((name) => ({
        name,
        bytes: gzipped(bundle[name]),
      }));
      const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);

      console.log("\nFirst load, sign-in to first screen (gzip, no fonts):");
      for (const { name, bytes } of weights.toSorted((a, b) => b.bytes - a.bytes)) {
        console.log(`  ${kiB(bytes).padStart(7)} KiB  ${name}`);
      }
      console.log(`  ${kiB(total).padStart(7)} KiB  of ${limitKiB} KiB\n`);
      if (total > limitKiB * 1024) {
        this.error(`The first load is ${kiB(total)} KiB, over its budget of ${limitKiB} KiB.`);
      }
    },
  };
}

type Chunk = Rolldown.OutputChunk;

function entryOf(chunks: readonly Chunk[]): Chunk {
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry) throw new Error("The build has no entry chunk.");
  return entry;
}

function chunkOf(chunks: readonly Chunk[], path: string): Chunk {
  const chunk = chunks.find((candidate) => candidate.moduleIds.some((id) => id.endsWith(path)));
  if (!chunk) throw new Error(`No chunk holds ${path}: name the first screens anew in the budget.`);
  return chunk;
}

function filesReachedFrom(roots: readonly Chunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>();
  const visit = (chunk: Chunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === "chunk") visit(imported);
    }
  };
  roots.forEach(visit);
  return files;
}

function gzipped(file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): number {
  return file ? gzipSync(file.type === "chunk" ? file.code : file.source).length : 0;
}

function kiB(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
