import { Any, type EntityManager } from "typeorm";
import { BallotEntity } from "./ballot.entity.ts";

/** Which of the serials have a valid ballot in the plan; what was set aside stands in nobody's way. */
export async function enteredSerials(
  manager: EntityManager,
  planId: string,
  serials: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await manager.find(BallotEntity, {
    select: { serial: true },
    where: { planId, serial: Any([...serials]), validity: "VALID" },
  });
  return new Set(found.map(({ serial }) => serial));
}
