import {
  checkVoidByCallback,
  VOID_REASON_LABELS,
  voidBallot,
  type VoidMark,
  type VoidRequest,
} from "@sipas/domain/ballot";
import { accept, type Decision } from "@sipas/domain/kernel";
import { record } from "../audit/record.ts";
import { lockPlan, stageStateOf } from "../plan/plan.queries.ts";
import { isBigint } from "../platform/database/ids.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";
import { BallotEntity } from "./ballot.entity.ts";

/** Sets a ballot of the actor's province aside; it stays on record and counts nowhere. */
export async function voidStoredBallot(
  tx: Tx,
  ballotId: string,
  request: VoidRequest,
): Promise<Decision<BallotEntity>> {
  const seen = isBigint(ballotId) && (await tx.manager.findOneBy(BallotEntity, { id: ballotId }));
  if (!seen) throw notFound("phiếu");
  const plan = await lockPlan(tx, seen.planId, "phiếu");
  // Read again under the plan's lock: another person may have set it aside meanwhile.
  const ballot = await tx.manager.findOneByOrFail(BallotEntity, { id: ballotId });
  const decision = voidBallot(request, {
    planState: plan.state,
    ballots: await stageStateOf(tx.manager, plan.id, "BALLOTS"),
    validity: ballot.validity,
    ballotAgencyCode: ballot.agencyCode,
    actorAgencyCode: tx.actor.agencyCode,
  });
  return decision.ok ? accept(await setAside(tx, ballot, decision.value)) : decision;
}

/**
 * Sets aside the ballot that a closed callback found to be void, within the callback's transaction
 * and while the verification runs. One that is void already stays as it is.
 */
export async function voidByCallback(tx: Tx, planId: string, serial: string): Promise<Decision<true>> {
  const plan = await lockPlan(tx, planId);
  const gate = checkVoidByCallback(plan.state, await stageStateOf(tx.manager, planId, "CALLBACK"));
  if (!gate.ok) return gate;
  const ballot = await tx.manager.findOneByOrFail(BallotEntity, { planId, serial });
  if (ballot.validity === "VALID") await setAside(tx, ballot, { reason: "CALLBACK", note: null });
  return gate;
}

async function setAside(tx: Tx, ballot: BallotEntity, { reason, note }: VoidMark): Promise<BallotEntity> {
  const change = {
    validity: "VOID",
    voidReason: reason,
    voidNote: note,
    voidedAt: tx.at,
    voidedBy: tx.actor.displayName,
  } as const;
  await tx.manager.update(BallotEntity, { id: ballot.id }, change);
  await record(tx, "ballot.void", { type: "ballot", id: ballot.id, label: `Phiếu ${ballot.serial}` }, [
    { label: "Lý do", value: VOID_REASON_LABELS[reason] },
  ]);
  return { ...ballot, ...change };
}
