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
