import { randomUUID } from "node:crypto";
import { checkAccount, ROLES, type Actor, type Role } from "@sipas/domain/access";
import { accept } from "@sipas/domain/kernel";
import type { DataSource } from "typeorm";
import { record } from "../audit/record.ts";
import { AccountEntity } from "../identity/account.entity.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import { hashPassword, temporaryPassword } from "../identity/passwords.ts";
import { systemClock } from "../platform/clock.ts";
import { UnitOfWork } from "../platform/database/unit-of-work.ts";
import { withDatabase } from "./database.ts";
import type { Diagnostics } from "./diagnostics.ts";

export interface UserOptions {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly province: string;
  /** Name of the organisation in the province. */
  readonly organisation: string;
}

export interface CreatedUser {
  readonly id: string;
  readonly login: string;
  readonly role: Role;
  readonly temporaryPassword: string;
}

/** The option behind each path that the rules name. */
const OPTIONS: Readonly<Record<string, string>> = { displayName: "--name" };

const place = (path: string) => ({ file: "user create", line: 1, column: OPTIONS[path] ?? `--${path}` });

/** Creates an account from the command line: the way in for the first administrator of an empty database. */
export async function createUser(
  options: UserOptions,
  diagnostics: Diagnostics,
): Promise<CreatedUser | null> {
  const role = ROLES.find((candidate) => candidate === options.role);
  if (!role) {
    diagnostics.error(place("role"), `Vai trò phải là một trong: ${ROLES.join(", ")}.`);
    return null;
  }
  return withDatabase((dataSource) => create(dataSource, { ...options, role }, diagnostics));
}

async function create(
  dataSource: DataSource,
  options: UserOptions & { readonly role: Role },
  diagnostics: Diagnostics,
): Promise<CreatedUser | null> {
  const organisations = await dataSource
    .getRepository(OrganisationEntity)
    .find({ where: { provinceCode: options.province }, order: { name: "ASC" }, take: 500 });
  const organisation = organisations.find(
    (candidate) => candidate.name === options.organisation.normalize("NFC"),
  );
  if (!organisation) {
    const names = organisations.map((candidate) => `“${candidate.name}”`).join(", ");
    diagnostics.error(
      place("organisation"),
      `Tổ chức phải là một trong: ${names || "(tỉnh này chưa có tổ chức nào)"}.`,
    );
    return null;
  }
  const decision = checkAccount({ ...options, displayName: options.name }, organisation.kind);
  if (!decision.ok) {
    for (const problem of decision.problems) diagnostics.error(place(problem.path), problem.message);
    return null;
  }
  const id = randomUUID();
  const password = temporaryPassword();
  const actor: Actor = {
    accountId: id,
    displayName: "Dòng lệnh trên máy chủ",
    role: "SYSTEM_ADMIN",
    provinceCode: options.province,
    organisationId: organisation.id,
    agencyCode: null,
  };
  const passwordHash = await hashPassword(password);
  const written = await new UnitOfWork(dataSource, systemClock).write(actor, async (tx) => {
    await tx.manager.insert(AccountEntity, {
      id,
      provinceCode: options.province,
      organisationId: organisation.id,
      ...decision.value,
      passwordHash,
      mustChangePassword: true,
      active: true,
      demo: false,
      createdAt: tx.at,
      version: 1,
    });
    await record(tx, "account.create", {
      type: "account",
      id,
      label: `${decision.value.displayName} (${decision.value.login})`,
    });
    return accept({ id, login: decision.value.login, role: options.role, temporaryPassword: password });
  });
  if (written.ok) return written.value;
  for (const problem of written.problems) diagnostics.error(place(problem.path), problem.message);
  return null;
}
