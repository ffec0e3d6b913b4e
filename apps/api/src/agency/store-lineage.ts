import type { LineageEvent } from "@sipas/domain/agency";
import type { EntityManager } from "typeorm";
import { LineageAgencyEntity } from "./lineage-event.entity.ts";

/** Writes down the agencies of an event anew, in the order given. */
export async function storeLineageAgencies(
  manager: EntityManager,
  event: { readonly id: string; readonly provinceCode: string },
  { from, to }: Pick<LineageEvent, "from" | "to">,
): Promise<void> {
  const rowsOf = (side: LineageAgencyEntity["side"], codes: readonly string[]) =>
    codes.map((agencyCode, position) => {
      return { eventId: event.id, provinceCode: event.provinceCode, side, position, agencyCode };
    });
  await manager.delete(LineageAgencyEntity, { eventId: event.id });
  await manager.insert(LineageAgencyEntity, [...rowsOf("FROM", from), ...rowsOf("TO", to)]);
}
