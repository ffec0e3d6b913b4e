import type { Actor } from "@sipas/domain/access";
import type { EntityManager } from "typeorm";
import type { AccountEntity } from "./account.entity.ts";
import { OrganisationEntity } from "./organisation.entity.ts";

/** The account as the rules know it. */
export async function actorOfAccount(manager: EntityManager, account: AccountEntity): Promise<Actor> {
  const organisation = await manager.findOneByOrFail(OrganisationEntity, { id: account.organisationId });
  return {
    accountId: account.id,
    displayName: account.displayName,
    role: account.role,
    provinceCode: account.provinceCode,
    organisationId: account.organisationId,
    agencyCode: organisation.agencyCode,
  };
}
