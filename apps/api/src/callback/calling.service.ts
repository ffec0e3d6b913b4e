import type { Actor } from "@sipas/domain/access";
import type { CallDirection, LoggedCall } from "@sipas/domain/callback";
import { accept, type Decision } from "@sipas/domain/kernel";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { record } from "../audit/record.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { contactOf } from "../sample/contact.queries.ts";
import { SHOWN_AGAIN } from "../sample/reveal-contact.service.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";
import { callablePlan, callingPlan } from "./calling-plan.ts";
import { cardOf, emptyQueue, heldCardOf } from "./card.ts";
import { caseSubject, FREE, lockHeldCase } from "./held-case.ts";
import { logCall, loggedBy } from "./log-call.ts";
import { leaseFrom, takeNext } from "./queue.ts";
import type {
  CallbackCard,
  CallbackContact,
  CallbackLogged,
  CallbackQueueEmpty,
  CallbackReleased,
  HeldCallbackInput,
  LogCallbackAttemptInput,
  TakeNextCallbackInput,
} from "./calling.types.ts";

type Taken = CallbackCard | CallbackQueueEmpty;

/** A monitor's work: take a case, show whom to call, log the call. */
export class CallingService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** The case is given, never picked; nobody else gets it for half an hour. */
  take(actor: Actor, { planId, idempotencyKey }: TakeNextCallbackInput): Promise<Decision<Taken>> {
    assertCan(actor, "callback.call");
    return this.#uow.writeOnce<Taken>(
      actor,
      { key: idempotencyKey, action: "callback.take", input: { planId } },
      async (tx) => {
        const plan = await callingPlan(tx, planId);
        if (!plan.ok) return plan;
        const taken = await takeNext(tx, plan.value.id);
        if (!taken) return accept({ subjectId: "", result: await emptyQueue(tx, plan.value.id) });
        await record(tx, "callback.take", caseSubject(taken));
        return accept({ subjectId: taken.id, result: await cardOf(tx.manager, taken, plan.value) });
      },
      async (tx, caseId) => {
        if (caseId === "") return accept(await emptyQueue(tx, (await callablePlan(tx, planId)).id));
        return heldCardOf(tx, caseId);
      },
    );
  }

  /**
   * Name and number, for the holder alone. Each showing renews the half hour and is a line of the
   * audit; so is a repeat, which shows them once more and whose line says that it is one.
   */
  reveal(actor: Actor, { caseId, idempotencyKey }: HeldCallbackInput): Promise<Decision<CallbackContact>> {
    assertCan(actor, "callback.call");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "contact.reveal", input: { caseId } },
      async (tx) => {
        const shown = await showContact(tx, caseId);
        return shown.ok ? accept({ subjectId: caseId, result: shown.value }) : shown;
      },
      (tx) => showContact(tx, caseId, [SHOWN_AGAIN]),
    );
  }

  /** Gives a case back to the queue without a call; the actor gets others first from now on. */
  release(actor: Actor, { caseId, idempotencyKey }: HeldCallbackInput): Promise<Decision<CallbackReleased>> {
    assertCan(actor, "callback.call");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "callback.release", input: { caseId } },
      async (tx) => {
        const found = await lockHeldCase(tx, caseId);
        if (!found.ok) return found;
        const { held } = found.value;
        const givenBack = { ...FREE, givenBackBy: actor.accountId };
        if (!(await saveVersioned(tx, CallbackCaseEntity, held, givenBack))) return staleVersion();
        await record(tx, "callback.release", caseSubject(held));
        return accept({ subjectId: held.id, result: { caseId: held.id } });
      },
      async (_tx, id) => accept({ caseId: id }),
    );
  }

  /**
   * Logs a call; when it closes the case, the plan's consequence reaches the ballot with it. A repeat
   * answers what that call came to, whatever became of the case since: others may have called it again.
   */
  log(actor: Actor, input: LogCallbackAttemptInput): Promise<Decision<CallbackLogged>> {
    assertCan(actor, "callback.call");
    const { idempotencyKey, ...rest } = input;
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "callback.attempt", input: JSON.parse(JSON.stringify(rest)) as unknown },
      async (tx) => {
        const found = await lockHeldCase(tx, input.caseId);
        if (!found.ok) return found;
        if (found.value.held.version !== input.version) return staleVersion();
        return logCall(tx, found.value, callOf(input, found.value.held.direction));
      },
      loggedBy,
    );
  }
}

const REVEAL_REASONS: Record<CallDirection, string> = {
  OUTGOING: "Gọi điện phúc tra",
  INCOMING: "Đối chiếu người gọi lại",
};

async function showContact(
  tx: Tx,
  caseId: string,
  details: readonly AuditDetail[] = [],
): Promise<Decision<CallbackContact>> {
  const found = await lockHeldCase(tx, caseId);
  if (!found.ok) return found;
  const { held } = found.value;
  const contact = await contactOf(tx.manager, held.unitId);
  if (!contact) throw notFound("họ tên, số điện thoại của người trả lời");
  await tx.manager.update(CallbackCaseEntity, { id: held.id }, { heldUntil: leaseFrom(tx.at) });
  await record(tx, "contact.reveal", caseSubject(held), [
    { label: "Lý do", value: REVEAL_REASONS[held.direction] },
    ...details,
  ]);
  return accept({ caseId: held.id, fullName: contact.fullName, phone: contact.phone });
}

function callOf(
  { outcome, statements, callBackAt }: LogCallbackAttemptInput,
  direction: CallDirection,
): LoggedCall {
  return { direction, outcome, statements, callBackAt: callBackAt && callBackAt.getTime() };
}
