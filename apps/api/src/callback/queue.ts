import { LEASE_MS } from "@sipas/domain/callback";
import type { SelectQueryBuilder } from "typeorm";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";

/**
 * Gives the actor the next case of a plan to call, locked until the transaction ends: the one the
 * actor has, else a respondent whom the actor promised to call, else the first in the order of the
 * draw. Never one that another holds, that is due later, or of the agency that the actor's own
 * organisation is. Cases that others are just taking are skipped, not waited for; the actor's own is
 * waited for, since whoever holds its row may leave it the actor's, who then may have no second one.
 */
export async function takeNext(tx: Tx, planId: string): Promise<CallbackCaseEntity | null> {
  // One account takes one case at a time, however many of its windows ask at once.
  await tx.manager.query(`SELECT 1 FROM account WHERE id = $1 FOR NO KEY UPDATE`, [tx.actor.accountId]);
  const me = { me: tx.actor.accountId };
  const mine = await openCases(tx, planId).andWhere("waiting.holderAccountId = :me", me).getOne();
  if (mine) return hold(tx, mine);
  const promised = await dueCases(tx, planId)
    .andWhere("waiting.promisedBy = :me", me)
    .orderBy("waiting.nextCallAt")
    .getOne();
  const next =
    promised ?? (await dueCases(tx, planId).orderBy("waiting.wave").addOrderBy("waiting.position").getOne());
  return next && hold(tx, next);
}

/** Keeps the case for the actor from now on; whoever saw it before has an older version. */
async function hold(tx: Tx, waiting: CallbackCaseEntity): Promise<CallbackCaseEntity> {
  const change = {
    holderAccountId: tx.actor.accountId,
    heldUntil: leaseFrom(tx.at),
    version: waiting.version + 1,
  };
  await tx.manager.update(CallbackCaseEntity, { id: waiting.id }, change);
  return { ...waiting, ...change };
}

export function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

function openCases(tx: Tx, planId: string): SelectQueryBuilder<CallbackCaseEntity> {
  return tx.manager
    .createQueryBuilder(CallbackCaseEntity, "waiting")
    .where("waiting.planId = :planId AND waiting.state = 'OPEN'", { planId })
    .setLock("pessimistic_write")
    .limit(1);
}

function dueCases(tx: Tx, planId: string): SelectQueryBuilder<CallbackCaseEntity> {
  return openCases(tx, planId)
    .setOnLocked("skip_locked")
    .andWhere("(waiting.heldUntil IS NULL OR waiting.heldUntil <= :now)", { now: tx.at })
    .andWhere("(waiting.nextCallAt IS NULL OR waiting.nextCallAt <= :now)")
    .andWhere("waiting.agencyCode IS DISTINCT FROM :own", { own: tx.actor.agencyCode });
}
