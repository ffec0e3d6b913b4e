import { randomUUID } from "node:crypto";
import { checkAccount, ROLE_LABELS, type Actor } from "@sipas/domain/access";
import { accept, refuse, type Decision } from "@sipas/domain/kernel";
import { record, type AuditSubject } from "../audit/record.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { AccountEntity } from "./account.entity.ts";
import {
  Account,
  NewAccount,
  type CreateAccountInput,
  type ResetPasswordInput,
  type UpdateAccountInput,
} from "./identity.types.ts";
import { OrganisationEntity } from "./organisation.entity.ts";
import { hashPassword, temporaryPassword } from "./passwords.ts";
import { endSessions } from "./session.service.ts";

/** Accounts of a province, kept by its system administrators. Nobody chooses another's password. */
export class AccountService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  async create(actor: Actor, input: CreateAccountInput): Promise<Decision<NewAccount>> {
    assertCan(actor, "account.manage");
    const password = temporaryPassword();
    const passwordHash = await hashPassword(password);
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "account.create", input: { ...input } },
      async (tx) => {
        const organisation = await organisationOf(tx, input.organisationId);
        const decision = checkAccount(input, organisation?.kind ?? null);
        if (!decision.ok) return decision;
        const id = randomUUID();
        await tx.manager.insert(AccountEntity, {
          id,
          provinceCode: actor.provinceCode,
          organisationId: input.organisationId,
          ...decision.value,
          passwordHash,
          mustChangePassword: true,
          active: true,
          demo: false,
          createdAt: tx.at,
          version: 1,
        });
        const account = await tx.manager.findOneByOrFail(AccountEntity, { id });
        await record(tx, "account.create", subjectOf(account), detailsOf(account, organisation));
        return accept({ subjectId: id, result: newAccount(account, password) });
      },
      (tx, id) => refuseToRepeat(tx, id),
    );
  }

  /** Changes name, role, organisation or whether the account is active; a deactivated one is signed out at once. */
  async update(actor: Actor, input: UpdateAccountInput): Promise<Decision<Account>> {
    assertCan(actor, "account.manage");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "account.update", input: { ...input } },
      async (tx) => {
        const account = await lockAccount(tx, input.id);
        if (account.version !== input.version) return staleVersion();
        if (account.id === actor.accountId && (!input.active || input.role !== account.role)) {
          return refuse({
            code: "OWN_ACCOUNT",
            path: input.active ? "role" : "active",
            message: "Không tự khóa hoặc tự đổi vai trò của mình; nhờ quản trị hệ thống khác.",
          });
        }
        const organisation = await organisationOf(tx, input.organisationId);
        const draft = { login: account.login, displayName: input.displayName, role: input.role };
        const decision = checkAccount(draft, organisation?.kind ?? null);
        if (!decision.ok) return decision;
        const change = {
          displayName: decision.value.displayName,
          role: input.role,
          organisationId: input.organisationId,
          active: input.active,
        };
        if (!(await saveVersioned(tx, AccountEntity, account, change))) return staleVersion();
        const saved = { ...account, ...change, version: account.version + 1 };
        if (!saved.active || saved.role !== account.role || saved.organisationId !== account.organisationId) {
          await endSessions(tx, account.id, null);
        }
        await record(tx, "account.update", subjectOf(saved), detailsOf(saved, organisation));
        return accept({ subjectId: saved.id, result: Account.of(saved) });
      },
      async (tx, id) => accept(Account.of(await lockAccount(tx, id))),
    );
  }

  /** A new temporary password for somebody who lost theirs; all their sessions end. */
  async resetPassword(actor: Actor, input: ResetPasswordInput): Promise<Decision<NewAccount>> {
    assertCan(actor, "account.manage");
    const password = temporaryPassword();
    const passwordHash = await hashPassword(password);
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "account.resetPassword", input: { ...input } },
      async (tx) => {
        const account = await lockAccount(tx, input.id);
        const seen = { id: account.id, version: input.version };
        if (!(await saveVersioned(tx, AccountEntity, seen, { passwordHash, mustChangePassword: true }))) {
          return staleVersion();
        }
        await endSessions(tx, account.id, null);
        await record(tx, "account.resetPassword", subjectOf(account));
        const saved = { ...account, mustChangePassword: true, version: account.version + 1 };
        return accept({ subjectId: account.id, result: newAccount(saved, password) });
      },
      (tx, id) => refuseToRepeat(tx, id),
    );
  }
}

/** A temporary password is not stored, so a repeat cannot show it again. */
async function refuseToRepeat(tx: Tx, id: string): Promise<Decision<never>> {
  const account = await lockAccount(tx, id);
  return refuse({
    code: "PASSWORD_SHOWN_ONCE",
    path: "",
    message: `Yêu cầu trước đã được thực hiện cho ${account.displayName}. Mật khẩu tạm thời chỉ hiện một lần; cấp lại mật khẩu nếu chưa ghi lại.`,
  });
}

function newAccount(account: AccountEntity, password: string): NewAccount {
  return Object.assign(new NewAccount(), { account: Account.of(account), temporaryPassword: password });
}

async function organisationOf(tx: Tx, id: string): Promise<OrganisationEntity | null> {
  return tx.manager.findOneBy(OrganisationEntity, { id, provinceCode: tx.actor.provinceCode });
}

async function lockAccount(tx: Tx, id: string): Promise<AccountEntity> {
  const account = await tx.manager.findOne(AccountEntity, {
    where: { id, provinceCode: tx.actor.provinceCode },
    lock: { mode: "pessimistic_write" },
  });
  if (!account) throw notFound("tài khoản");
  return account;
}

function subjectOf(account: AccountEntity): AuditSubject {
  return { type: "account", id: account.id, label: `${account.displayName} (${account.login})` };
}

function detailsOf(account: AccountEntity, organisation: OrganisationEntity | null) {
  return [
    { label: "Vai trò", value: ROLE_LABELS[account.role] },
    { label: "Tổ chức", value: organisation?.name ?? "" },
    { label: "Trạng thái", value: account.active ? "Đang hoạt động" : "Đã khóa" },
  ];
}
