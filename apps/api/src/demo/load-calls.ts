import type { Actor } from "@sipas/domain/access";
import type { CallbackOutcome } from "@sipas/domain/plan";
import { CallbackAttemptEntity } from "../callback/callback-attempt.entity.ts";
import { CallbackCaseEntity } from "../callback/callback-case.entity.ts";
import { CallbackCard, type CallbackQueueEmpty } from "../callback/calling.types.ts";
import { callDiary, type Call } from "./call-diary.ts";
import { scriptCalls } from "./call-script.ts";
import { mustAccept, type Story } from "./story.ts";

const TALK_MS = 3 * 60_000;
const DAY_MS = 24 * 3_600_000;

/**
 * Lets the monitors call every case that was drawn, each call logged as they log it; goes on where
 * an earlier load was cut off.
 */
export async function loadCalls(story: Story, planId: string): Promise<void> {
  const cases = await story.dataSource
    .getRepository(CallbackCaseEntity)
    .find({ select: { serial: true }, where: { planId }, order: { position: "ASC" } });
  const script = scriptCalls(cases.map(({ serial }) => serial));
  const from = await lastCallAt(story);
  const done = new Set<string>();
  for (const call of callDiary().filter(({ at }) => at > from)) {
    if (done.has(call.login)) continue;
    story.stopping.throwIfAborted();
    const actor = await story.actor(call.login);
    const taken = await takeCase(story, actor, planId, call);
    if (taken instanceof CallbackCard) await logCall(story, actor, taken, script.get(taken.serial)!);
    else if (taken.open === 0) done.add(call.login);
  }
}

/** When the last call began that was logged; calls are logged in the order in which they begin. */
async function lastCallAt({ dataSource }: Story): Promise<Date> {
  const [last] = await dataSource
    .getRepository(CallbackAttemptEntity)
    .find({ order: { at: "DESC" }, take: 1 });
  return new Date(last ? last.at.getTime() - TALK_MS : 0);
}

async function takeCase(
  story: Story,
  actor: Actor,
  planId: string,
  { at }: Call,
): Promise<CallbackCard | CallbackQueueEmpty> {
  story.now = at;
  const idempotencyKey = `demonstration-take-${at.getTime()}`;
  return mustAccept(await story.calling.take(actor, { planId, idempotencyKey }));
}

/** Looks the number up, talks for a while and writes down how it went. */
async function logCall(
  story: Story,
  actor: Actor,
  { caseId, serial, version, callNumber, statements }: CallbackCard,
  script: readonly CallbackOutcome[],
): Promise<void> {
  const key = (what: string) => `demonstration-${what}-${serial}-${callNumber}`;
  mustAccept(await story.calling.reveal(actor, { caseId, idempotencyKey: key("reveal") }));
  story.now = new Date(story.now.getTime() + TALK_MS);
  const outcome = script[callNumber - 1]!;
  const input = {
    caseId,
    version,
    outcome,
    statements: outcome === "CONFIRMED" ? statements.map(() => true) : null,
    callBackAt: outcome === "CALL_BACK" ? new Date(story.now.getTime() + DAY_MS) : null,
    idempotencyKey: key("call"),
  };
  mustAccept(await story.calling.log(actor, input));
}
