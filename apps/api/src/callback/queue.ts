import { LEASE_MS, type CallDirection } from "@sipas/domain/callback";
import type { SelectQueryBuilder } from "typeorm";
import { record } from "../audit/record.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";
import { caseSubject, FREE } from "./held-case.ts";

/**
 * Gives the actor the next case of a plan to call, locked until the transaction ends: the one the
 * actor has, else a respondent whom the actor promised to call, else the first in the order of the
 * draw; one that the actor has given back only when there is no other. Never one that another holds, that is due later, or of the agency that the actor's own
 * organisation is. Cases that others are just taking are skipped, not waited for; the actor's own is
 * waited for, since whoever holds its row may leave it the actor's, who then may have no second one.
 */
export async function takeNext(tx: Tx, planId: string): Promise<CallbackCaseEntity | null> {
  await oneWindowAtATime(tx);
  const me = { me: tx.actor.accountId };
  const mine = await openCases(tx, planId).andWhere("waiting.holderAccountId = :me", me).getOne();
  if (mine) return hold(tx, mine, mine.heldUntil! > tx.at ? mine.direction : "OUTGOING");
  const welcome = () => dueCases(tx, planId).andWhere("waiting.givenBackBy IS DISTINCT FROM :me", me);
  const next =
    (await welcome().andWhere("waiting.promisedBy = :me").orderBy("waiting.nextCallAt").getOne()) ??
    (await inDrawOrder(welcome()).getOne()) ??
    (await inDrawOrder(dueCases(tx, planId)).getOne());
  return next && hold(tx, next, "OUTGOING");
}

/** One account takes one case at a time, however many of its windows ask at once. */
export async function oneWindowAtATime(tx: Tx): Promise<void> {
  await tx.manager.query(`SELECT 1 FROM account WHERE id = $1 FOR NO KEY UPDATE`, [tx.actor.accountId]);
}

/**
 * Keeps the case for the actor from now on. Whoever saw it before has an older version, but the actor
 * who still holds it: a second window that takes up the call must not undo what the first one typed.
 */
export async function hold(
  tx: Tx,
  waiting: CallbackCaseEntity,
  direction: CallDirection,
): Promise<CallbackCaseEntity> {
  const me = tx.actor.accountId;
  const holds = waiting.holderAccountId === me && waiting.heldUntil! > tx.at;
  const goesOn = holds && waiting.direction === direction;
  const change = {
    holderAccountId: me,
    heldUntil: leaseFrom(tx.at),
    direction,
    version: goesOn ? waiting.version : waiting.version + 1,
  };
  await tx.manager.update(CallbackCaseEntity, { id: waiting.id }, change);
  return { ...waiting, ...change };
}

/** What the actor holds in the plan beside this case goes back to the queue, with a line that says why. */
export async function giveBackOthers(tx: Tx, { id, planId }: CallbackCaseEntity): Promise<void> {
  const other = await openCases(tx, planId)
    .andWhere("waiting.holderAccountId = :me AND waiting.id <> :id", { me: tx.actor.accountId, id })
    .getOne();
  if (!other) return;
  await tx.manager.update(CallbackCaseEntity, { id: other.id }, { ...FREE, version: other.version + 1 });
  await record(tx, "callback.release", caseSubject(other), [
    { label: "Lý do", value: "Nhận phiếu của người gọi lại" },
  ]);
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

function inDrawOrder(cases: SelectQueryBuilder<CallbackCaseEntity>): SelectQueryBuilder<CallbackCaseEntity> {
  return cases.orderBy("waiting.wave").addOrderBy("waiting.position");
}

function dueCases(tx: Tx, planId: string): SelectQueryBuilder<CallbackCaseEntity> {
  return openCases(tx, planId)
    .setOnLocked("skip_locked")
    .andWhere("(waiting.heldUntil IS NULL OR waiting.heldUntil <= :now)", { now: tx.at })
    .andWhere("(waiting.nextCallAt IS NULL OR waiting.nextCallAt <= :now)")
    .andWhere("waiting.agencyCode IS DISTINCT FROM :own", { own: tx.actor.agencyCode });
}
