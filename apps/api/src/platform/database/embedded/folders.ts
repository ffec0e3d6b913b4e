import { access, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "./failures.ts";

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder and those above it that are missing. Node's own recursive mkdir never returns where the
 * system says "no such file" under a folder that is there, as /proc does.
 */
export async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  if (parent !== path && !(await exists(parent))) await makeFolder(parent);
  await mkdir(path).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
}
