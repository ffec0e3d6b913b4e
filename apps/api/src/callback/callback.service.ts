import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import {
  callbackListText,
  checkCallbackDraw,
  drawCallbacks,
  type CallbackBallot,
} from "@sipas/domain/callback";
import {
  accept,
  decide,
  digestOf,
  formatCount,
  parseDecimal,
  sha256Hex,
  type Decision,
} from "@sipas/domain/kernel";
import { record } from "../audit/record.ts";
import { unitsOf } from "../fieldwork/fieldwork.queries.ts";
import { closeStage, lockPlan, openStage } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";
import { CallbackDrawEntity } from "./callback-draw.entity.ts";
import { closeBlockersOf, drawFacts } from "./callback-facts.ts";
import { callbackListOf } from "./callback-list.ts";
import { planSubject } from "./calling-plan.ts";
import type { CallbacksClosed, CloseCallbacksInput, DrawCallbacksInput } from "./callback.types.ts";

const WAVE = 1;

/** Draws the ballots of a plan to verify by telephone, and closes their verification. */
export class CallbackService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** Once a plan; everything that another needs to draw the same is kept. */
  draw(actor: Actor, input: DrawCallbacksInput): Promise<Decision<CallbackDrawEntity>> {
    assertCan(actor, "callback.draw");
    const { planId, seed } = input;
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "callback.draw", input: { planId, seed } },
      async (tx) => {
        await allowLongWork(tx.manager);
        const plan = await lockPlan(tx, planId);
        const list = await callbackListOf(tx.manager, plan.id);
        const decision = checkCallbackDraw(seed, await drawFacts(tx.manager, plan, list.length));
        if (!decision.ok) return decision;
        const opened = await openStage(tx, plan.id, "CALLBACK");
        if (!opened.ok) return opened;
        const draw = await store(tx, plan, list, decision.value);
        return accept({ subjectId: plan.id, result: draw });
      },
      async (tx, id) =>
        accept(await tx.manager.findOneByOrFail(CallbackDrawEntity, { planId: id, wave: WAVE })),
    );
  }

  /** Refuses with every blocker at once; scoring opens. */
  close(actor: Actor, { planId, idempotencyKey }: CloseCallbacksInput): Promise<Decision<CallbacksClosed>> {
    assertCan(actor, "callback.close");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "callback.close", input: { planId } },
      async (tx) => {
        const plan = await lockPlan(tx, planId);
        const gate = decide(true, await closeBlockersOf(tx.manager, plan));
        if (!gate.ok) return gate;
        const { digest, cases } = await outcomesOf(tx, plan.id);
        const closed = await closeStage(tx, plan.id, "CALLBACK", digest);
        if (!closed.ok) return closed;
        const opened = await openStage(tx, plan.id, "SCORE");
        if (!opened.ok) return opened;
        await record(tx, "callback.close", planSubject(plan), [
          { label: "Số phiếu đã gọi", value: formatCount(cases) },
          { label: "SHA-256 của kết quả", value: digest },
        ]);
        return accept({ subjectId: plan.id, result: { planId: plan.id } });
      },
      async (_tx, id) => accept({ planId: id }),
    );
  }
}

async function store(
  tx: Tx,
  plan: SurveyPlanEntity,
  list: readonly CallbackBallot[],
  seed: string,
): Promise<CallbackDrawEntity> {
  const { share, floorAgency, floorEnumerator } = plan.callback;
  const exact = parseDecimal(share);
  if (!exact) throw new Error("an issued plan has a share of ballots to call");
  const { selected } = drawCallbacks(list, {
    seed,
    share: exact,
    floorAgency,
    floorEnumerator,
    exclude: new Set(),
  });
  const text = callbackListText(list);
  const draw = tx.manager.create(CallbackDrawEntity, {
    planId: plan.id,
    wave: WAVE,
    seed,
    share,
    floorAgency,
    floorEnumerator,
    ballots: list.length,
    listDigest: sha256Hex(text),
    list: text,
    selected: selected.length,
    drawnAt: tx.at,
    drawnBy: tx.actor.displayName,
    drawnByAccount: tx.actor.accountId,
  });
  await tx.manager.insert(CallbackDrawEntity, draw);
  await insertCases(tx, plan.id, list, selected);
  await record(tx, "callback.draw", planSubject(plan), [
    { label: "Số hoặc câu rút thăm", value: seed },
    { label: "Tỷ lệ gọi", value: share },
    { label: "Ít nhất mỗi cơ quan, mỗi điều tra viên", value: `${floorAgency}, ${floorEnumerator}` },
    { label: "Phiếu trong danh sách", value: formatCount(draw.ballots) },
    { label: "Phiếu rút được", value: formatCount(draw.selected) },
    { label: "SHA-256 của danh sách", value: draw.listDigest },
  ]);
  return draw;
}

async function insertCases(
  tx: Tx,
  planId: string,
  list: readonly CallbackBallot[],
  selected: readonly string[],
): Promise<void> {
  const ballots = new Map(list.map((ballot) => [ballot.serial, ballot]));
  const units = await unitsOf(tx.manager, planId, selected);
  const rows = selected.map((serial, index) => ({
    id: randomUUID(),
    planId,
    wave: WAVE,
    position: index + 1,
    serial,
    agencyCode: ballots.get(serial)!.agency,
    enumerator: ballots.get(serial)!.enumerator,
    unitId: units.get(serial)!,
    state: "OPEN" as const,
    attempts: 0,
    version: 1,
  }));
  for (let from = 0; from < rows.length; from += 1_000) {
    await tx.manager.insert(CallbackCaseEntity, rows.slice(from, from + 1_000));
  }
}

/** What the closed verification leaves behind, as one digest. */
async function outcomesOf(tx: Tx, planId: string): Promise<{ digest: string; cases: number }> {
  const rows = await tx.manager.find(CallbackCaseEntity, { where: { planId }, order: { serial: "ASC" } });
  const outcomes = rows.map(({ serial, attempts, outcome, statements, consequence }) => {
    return { serial, attempts, outcome, statements, consequence };
  });
  return { digest: digestOf(outcomes), cases: rows.length };
}
