import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const script = fileURLToPath(new URL("../../../../scripts/sipas.mjs", import.meta.url));

/** The first call builds what is stale. */
export const BUILD_LIMIT_MS = 300_000;

/** A folder of a caller of the command line. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), "sipas-cli-"));
  return {
    folder,
    /** Writes a file: a text, its lines, or JSON. */
    write: (name: string, content: string | readonly string[] | object): void => {
      const text = Array.isArray(content)
        ? content.join("\n")
        : typeof content === "string"
          ? content
          : JSON.stringify(content);
      writeFileSync(join(folder, name), text);
    },
    sipas: (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      return { status, stdout, errors: stderr.split("\n").filter((line) => line !== "") };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The places of the errors, each line checked for its form. */
export function placesOf(errors: readonly string[]): readonly string[] {
  return errors.map((line) => {
    const match = /^([^:]+:\d+:[^:]+): \S/.exec(line);
    expect(match, line).not.toBeNull();
    return match![1]!;
  });
}
