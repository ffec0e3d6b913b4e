import type { Contact } from "@sipas/domain/sample";
import type { EntityManager } from "typeorm";
import { SampleContactEntity } from "./sample-contact.entity.ts";

/**
 * How to reach the person of a unit; null when the unit is unknown. Whoever calls this has judged
 * the right to it and writes the audit line of it in the same transaction.
 */
export async function contactOf(manager: EntityManager, unitId: string): Promise<Contact | null> {
  const row = await manager.findOneBy(SampleContactEntity, { unitId });
  return row && { fullName: row.fullName, phone: row.phone, address: row.address };
}
