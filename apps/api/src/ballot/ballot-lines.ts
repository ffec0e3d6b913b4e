import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { copyOut } from "../platform/database/copy.ts";

/** The ballots of a plan by serial, a line each: what is digested, and what anyone can make again. */
export function ballotLines(manager: EntityManager, planId: string): AsyncGenerator<Buffer> {
  return copyOut(
    manager,
    `COPY (SELECT serial, agency_code, form, validity, encode(answers, 'hex'), choices FROM ballot
           WHERE plan_id = '${planId}' ORDER BY serial) TO STDOUT`,
  );
}

/** SHA-256 of the lines; a score run over the same ballots names the same one. */
export async function ballotDigest(manager: EntityManager, planId: string): Promise<string> {
  const digest = createHash("sha256");
  for await (const chunk of ballotLines(manager, planId)) digest.update(chunk);
  return digest.digest("hex");
}
