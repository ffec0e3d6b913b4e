import type { CallbackBallot } from "@sipas/domain/callback";
import type { EntityManager } from "typeorm";
import { BallotEntity } from "../ballot/ballot.entity.ts";
import { collectedOf } from "../fieldwork/fieldwork.queries.ts";

/**
 * The ballots that callbacks of a plan are drawn from: those collected whose ballot is valid, and
 * those that only a callback made void, so that the list of a draw can be had again after it.
 */
export async function callbackListOf(manager: EntityManager, planId: string): Promise<CallbackBallot[]> {
  const ballots = await manager.find(BallotEntity, {
    select: { serial: true },
    where: [
      { planId, validity: "VALID" },
      { planId, voidReason: "CALLBACK" },
    ],
  });
  const drawable = new Set(ballots.map(({ serial }) => serial));
  const collected = await collectedOf(manager, planId);
  return collected
    .filter(({ serial }) => drawable.has(serial))
    .map(({ serial, agencyCode, enumerator }) => ({ serial, agency: agencyCode, enumerator }));
}

/** How many ballots that list has, without reading them. */
export async function callbackListLengthOf(manager: EntityManager, planId: string): Promise<number> {
  const [row]: { ballots: number }[] = await manager.query(
    `SELECT count(*)::int AS ballots FROM ballot_issue issue JOIN ballot USING (plan_id, serial)
     WHERE plan_id = $1 AND issue.disposition = 'COLLECTED'
       AND (ballot.validity = 'VALID' OR ballot.void_reason = 'CALLBACK')`,
    [planId],
  );
  return row!.ballots;
}
