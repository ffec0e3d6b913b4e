import { formContentOf } from "@sipas/domain/criteria";
import { digestOf } from "@sipas/domain/kernel";
import { In } from "typeorm";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";

/** The forms of the actor's province with these codes, by code, locked until the transaction ends. */
export function lockForms(tx: Tx, codes: Iterable<string>): Promise<BallotFormEntity[]> {
  return tx.manager.find(BallotFormEntity, {
    where: { provinceCode: tx.actor.provinceCode, code: In([...new Set(codes)]) },
    order: { code: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
}

/** A form that a plan was issued on, with the digest of what it asks. */
export interface FrozenForm {
  readonly code: string;
  readonly digest: string;
}

/** Freezes locked forms, those that are not frozen yet; answers with the digests of all. */
export async function freezeForms(
  tx: Tx,
  forms: readonly BallotFormEntity[],
): Promise<readonly FrozenForm[]> {
  const frozen: FrozenForm[] = [];
  for (const form of forms) {
    const { id, code, year, form: kind, version } = form;
    const digest = form.digest ?? digestOf({ code, year, form: kind, ...formContentOf(form) });
    if (form.state !== "FROZEN") {
      await tx.manager.update(
        BallotFormEntity,
        { id, version },
        { state: "FROZEN", digest, version: version + 1, updatedAt: tx.at, updatedBy: tx.actor.displayName },
      );
    }
    frozen.push({ code, digest });
  }
  return frozen;
}
