import { Any, type EntityManager } from "typeorm";
import { BallotIssueEntity } from "./ballot-issue.entity.ts";

/** A ballot that came back, with whom it was. */
export interface CollectedBallot {
  readonly serial: string;
  readonly agencyCode: string;
  /** The enumerator's code. */
  readonly enumerator: string;
}

/** The ballots of a plan that were collected, by serial. */
export function collectedOf(manager: EntityManager, planId: string): Promise<CollectedBallot[]> {
  return manager.find(BallotIssueEntity, {
    select: { serial: true, agencyCode: true, enumerator: true },
    where: { planId, disposition: "COLLECTED" },
    order: { serial: "ASC" },
  });
}

/** The unit of the sample that each of the serials was issued for; a serial never issued is left out. */
export async function unitsOf(
  manager: EntityManager,
  planId: string,
  serials: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.find(BallotIssueEntity, {
    select: { serial: true, unitId: true },
    where: { planId, serial: Any([...serials]) },
  });
  return new Map(rows.map(({ serial, unitId }) => [serial, unitId]));
}
