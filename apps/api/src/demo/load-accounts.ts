import { randomBytes, randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import { AccountEntity } from "../identity/account.entity.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import { hashPassword } from "../identity/passwords.ts";
import { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from "./accounts.ts";

/** Before the demonstration year began. */
const MADE_AT = Date.parse("2024-08-01T08:00:00+07:00");

/** Makes the demonstration accounts. Their password is random and told to nobody: they open by one click alone. */
export async function loadDemonstrationAccounts(dataSource: DataSource): Promise<void> {
  const organisations = await dataSource.getRepository(OrganisationEntity).find();
  const idOf = ({ provinceCode, organisation }: DemonstrationAccount) =>
    organisations.find((row) => row.provinceCode === provinceCode && row.kind === organisation)!.id;
  const passwordHash = await hashPassword(randomBytes(32).toString("hex"));
  const rows = DEMONSTRATION_ACCOUNTS.map((account, position) => ({
    id: randomUUID(),
    provinceCode: account.provinceCode,
    organisationId: idOf(account),
    login: account.login,
    displayName: account.displayName,
    role: account.role,
    passwordHash,
    mustChangePassword: false,
    active: true,
    demo: true,
    createdAt: new Date(MADE_AT + position),
    version: 1,
  }));
  await dataSource.createQueryBuilder().insert().into(AccountEntity).values(rows).orIgnore().execute();
}
