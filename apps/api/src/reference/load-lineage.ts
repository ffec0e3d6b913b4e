import { createHash } from "node:crypto";
import { digestOf } from "@sipas/domain/kernel";
import { In, type EntityManager } from "typeorm";
import { LineageEventEntity } from "../agency/lineage-event.entity.ts";
import { withAgencies } from "../agency/lineage.queries.ts";
import { storeLineageAgencies } from "../agency/store-lineage.ts";
import { LINEAGE_2025, type LineageReference } from "./lineage-2025.ts";

/**
 * Brings in the lineage that ships. An event that a person has changed or confirmed since is theirs
 * and stays; one that nobody touched follows the release.
 */
export async function loadLineage(manager: EntityManager): Promise<void> {
  const shipped = new Map(LINEAGE_2025.map((event) => [idOf(event), event]));
  const events = await manager.findBy(LineageEventEntity, { id: In([...shipped.keys()]) });
  const stored = new Map((await withAgencies(manager, events)).map((event) => [event.id, event]));
  for (const [id, event] of shipped) {
    const present = stored.get(id);
    const theirs = present !== undefined && (present.version > 1 || present.confirmedAt !== null);
    if (theirs || (present && factsOf(present) === factsOf(event))) continue;
    const { provinceCode, kind, day, basis, note } = event;
    const row = { id, provinceCode, kind, day, basis, note, version: 1 };
    await manager.upsert(LineageEventEntity, row, ["id"]);
    await storeLineageAgencies(manager, row, event);
  }
}

function factsOf({
  kind,
  day,
  basis,
  note,
  from,
  to,
}: Omit<LineageReference, "key" | "provisional">): string {
  return digestOf({ kind, day, basis, note, from, to });
}

/** The same id in every database, so that the next release finds the event again. */
function idOf({ provinceCode, key }: LineageReference): string {
  const hex = createHash("sha256").update(`lineage|${provinceCode}|${key}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join("-");
}
