import { randomBytes, randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import { AccountEntity } from "../identity/account.entity.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import { hashPassword } from "../identity/passwords.ts";
import { SON_LA } from "../reference/provinces.ts";
import { DEMONSTRATION_ACCOUNTS } from "./accounts.ts";

/** Makes the demonstration accounts. Their password is random and told to nobody: they open by one click alone. */
export async function loadDemonstrationAccounts(dataSource: DataSource, at: Date): Promise<void> {
  const organisations = await dataSource
    .getRepository(OrganisationEntity)
    .findBy({ provinceCode: SON_LA.code });
  const idOf = (name: string) => organisations.find((organisation) => organisation.name === name)!.id;
  const passwordHash = await hashPassword(randomBytes(32).toString("hex"));
  const rows = DEMONSTRATION_ACCOUNTS.map(({ login, displayName, role, organisation }, position) => ({
    id: randomUUID(),
    provinceCode: SON_LA.code,
    organisationId: idOf(organisation),
    login,
    displayName,
    role,
    passwordHash,
    mustChangePassword: false,
    active: true,
    demo: true,
    createdAt: new Date(at.getTime() + position),
    version: 1,
  }));
  await dataSource.createQueryBuilder().insert().into(AccountEntity).values(rows).orIgnore().execute();
}
