import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This file sits at the same depth in src and in dist, six folders under the clone. */
const cloneRoot = fileURLToPath(new URL("../../../../../..", import.meta.url));

export const runsAsRoot = process.getuid?.() === 0;

/** Root's home is closed to the user PostgreSQL runs as, so root keeps everything under /var/lib. */
export function sipasHome(): string {
  return runsAsRoot ? "/var/lib/sipas" : join(homedir(), ".local", "share", "sipas");
}

/** Where a clone keeps its data unless told otherwise: one folder a clone, named after it and its path. */
export function defaultDataDir(root: string = cloneRoot): string {
  const path = root.replace(/\/+$/, "");
  const key = createHash("sha256").update(path).digest("hex").slice(0, 8);
  return join(sipasHome(), `${basename(path)}-${key}`);
}
