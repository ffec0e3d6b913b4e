import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import {
  checkRingBack,
  checkRingBackFresh,
  checkRingBackSearches,
  readRingBackClue,
  RING_BACK_SEARCH_SPAN_MS,
  ringBackStateOf,
  type RingBackClue,
} from "@sipas/domain/callback";
import { accept, type Decision } from "@sipas/domain/kernel";
import { MoreThan } from "typeorm";
import { record } from "../audit/record.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { CallbackSearchEntity } from "./callback-search.entity.ts";
import { cardOf, heldCardOf } from "./card.ts";
import type { CallbackCard } from "./calling.types.ts";
import { callingPlan, planSubject } from "./calling-plan.ts";
import { atHand, caseSubject, lockCase } from "./held-case.ts";
import { giveBackOthers, hold, oneWindowAtATime } from "./queue.ts";
import { ringBackMatches } from "./ring-back-matches.ts";
import type {
  FindRingBackInput,
  RingBackMatch,
  RingBackSearch,
  TakeRingBackInput,
} from "./ring-back.types.ts";

/** Somebody rings back: a monitor finds the case by what the person says, and takes it. */
export class RingBackService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /**
   * Looks for the case of who is on the line. Every search is counted and a line of the audit, one
   * that finds nothing or too much as well, so that nobody can feel their way through numbers unseen.
   * It carries no idempotency key: a repeat is another search, and the digest of a key would keep
   * the end of a telephone number.
   */
  async find(actor: Actor, { planId, clue: text }: FindRingBackInput): Promise<Decision<RingBackSearch>> {
    assertCan(actor, "callback.call");
    const clue = readRingBackClue(text);
    if (!clue.ok) return clue;
    return this.#uow.write(actor, async (tx) => {
      const plan = await callingPlan(tx, planId);
      if (!plan.ok) return plan;
      await oneWindowAtATime(tx);
      const allowed = checkRingBackSearches(await searchesOfLate(tx));
      if (!allowed.ok) return allowed;
      const matches = await ringBackMatches(tx, plan.value.id, clue.value);
      const searchId = await keep(tx, matches ?? []);
      await record(tx, "callback.find", planSubject(plan.value), [
        { label: "Tìm theo", value: soughtBy(clue.value) },
        { label: "Phiếu tìm thấy", value: foundIn(matches) },
      ]);
      return accept({ searchId, matches: matches ?? [], tooMany: matches === null });
    });
  }

  /**
   * Gives the actor a case that their own search has just found, for the call under way; what else
   * they hold goes back to the queue. Refuses what another holds and what is closed.
   */
  take(
    actor: Actor,
    { searchId, caseId, idempotencyKey }: TakeRingBackInput,
  ): Promise<Decision<CallbackCard>> {
    assertCan(actor, "callback.call");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "callback.take", input: { searchId, caseId } },
      async (tx) => {
        const search = await searchOf(tx, searchId, caseId);
        const fresh = checkRingBackFresh(search.at.getTime(), tx.at.getTime());
        if (!fresh.ok) return fresh;
        await oneWindowAtATime(tx);
        const { held: found, plan } = await lockCase(tx, caseId);
        const calling = await callingPlan(tx, plan.id);
        if (!calling.ok) return calling;
        const takable = checkRingBack(ringBackStateOf(atHand(found), actor.accountId, tx.at.getTime()));
        if (!takable.ok) return takable;
        await giveBackOthers(tx, found);
        const held = await hold(tx, found, "INCOMING");
        await record(tx, "callback.take", caseSubject(held), [
          { label: "Lý do", value: "Người trả lời gọi lại" },
        ]);
        return accept({ subjectId: held.id, result: await cardOf(tx.manager, held, plan) });
      },
      heldCardOf,
    );
  }
}

function searchesOfLate(tx: Tx): Promise<number> {
  const since = new Date(tx.at.getTime() - RING_BACK_SEARCH_SPAN_MS);
  return tx.manager.countBy(CallbackSearchEntity, { accountId: tx.actor.accountId, at: MoreThan(since) });
}

async function keep(tx: Tx, matches: readonly RingBackMatch[]): Promise<string> {
  const id = randomUUID();
  const found = matches.map(({ caseId }) => caseId);
  await tx.manager.insert(CallbackSearchEntity, { id, accountId: tx.actor.accountId, at: tx.at, found });
  return id;
}

/** A search of the actor that found the case; anything else is not found. */
async function searchOf(tx: Tx, id: string, caseId: string): Promise<CallbackSearchEntity> {
  const search =
    isUuid(id) && (await tx.manager.findOneBy(CallbackSearchEntity, { id, accountId: tx.actor.accountId }));
  if (!search || !search.found.includes(caseId)) throw notFound("phiếu phúc tra");
  return search;
}

/** Of a number only how much of it was given; a serial belongs to a ballot and is said by what was found. */
function soughtBy(clue: RingBackClue): string {
  return clue.kind === "SERIAL" ? "Mã phiếu" : `${clue.digits.length} số cuối của số điện thoại`;
}

function foundIn(matches: readonly RingBackMatch[] | null): string {
  if (matches === null) return "Quá nhiều nên không hiện phiếu nào";
  return matches.length === 0 ? "Không có" : matches.map(({ serial }) => serial).join(", ");
}
