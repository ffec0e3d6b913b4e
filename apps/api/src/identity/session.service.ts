import { createHash, randomBytes, randomUUID } from "node:crypto";
import { checkPassword, type Actor } from "@sipas/domain/access";
import { accept, decide, refuse, type Decision } from "@sipas/domain/kernel";
import { IsNull, type DataSource } from "typeorm";
import { record } from "../audit/record.ts";
import type { Clock } from "../platform/clock.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";
import { AccountEntity } from "./account.entity.ts";
import { actorOfAccount } from "./actor.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";
import { SessionEntity } from "./session.entity.ts";
import type { SignInThrottle } from "./sign-in-throttle.ts";

export const IDLE_HOURS = 2;
export const ABSOLUTE_HOURS = 12;
const MOST_SESSIONS = 5;

export interface Place {
  readonly address: string;
  readonly device: string;
}

export interface SignedIn {
  readonly account: AccountEntity;
  readonly sessionId: string;
  readonly token: string;
}

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Signing in and out, sessions and passwords of one's own. */
export class SessionService {
  readonly #dataSource: DataSource;
  readonly #uow: UnitOfWork;
  readonly #throttle: SignInThrottle;
  readonly #clock: Clock;
  readonly #demo: boolean;

  constructor(
    dataSource: DataSource,
    uow: UnitOfWork,
    throttle: SignInThrottle,
    clock: Clock,
    demo: boolean,
  ) {
    this.#dataSource = dataSource;
    this.#uow = uow;
    this.#throttle = throttle;
    this.#clock = clock;
    this.#demo = demo;
  }

  /**
   * The same refusal for an unknown login, a wrong password, an inactive account, and outside
   * demonstration mode a demonstration account: anybody may have set its password while it lasted.
   */
  async signIn(login: string, password: string, place: Place): Promise<Decision<SignedIn>> {
    const name = login.trim().toLowerCase();
    const wait = await this.#throttle.claim(name, place.address, this.#clock());
    if (wait > 0) {
      return refuse({
        code: "SIGN_IN_THROTTLED",
        path: "password",
        message: `Đã nhập sai nhiều lần; đợi ${wait} giây rồi thử lại.`,
      });
    }
    const account = await this.#dataSource.getRepository(AccountEntity).findOneBy({ login: name });
    const fits = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !fits || !account.active || (account.demo && !this.#demo)) {
      if (account) await this.#recordRefused(account);
      return refuse({
        code: "SIGN_IN_FAILED",
        path: "password",
        message:
          "Tên đăng nhập hoặc mật khẩu chưa đúng; kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.",
      });
    }
    await this.#throttle.forget(name, place.address);
    return this.#open(account, place);
  }

  /** One click, without a password, into an account that the demonstration made; refused for all others. */
  async signInAsDemo(login: string, place: Place): Promise<Decision<SignedIn>> {
    const account = await this.#dataSource
      .getRepository(AccountEntity)
      .findOneBy({ login, demo: true, active: true });
    if (!account) throw notFound("tài khoản dùng thử");
    return this.#open(account, place);
  }

  async signOut(actor: Actor, sessionId: string): Promise<void> {
    await this.#uow.write(actor, async (tx) => {
      await tx.manager.update(SessionEntity, { id: sessionId, endedAt: IsNull() }, { endedAt: tx.at });
      await record(tx, "session.signOut", null);
      return accept(null);
    });
  }

  /** Ends one of the actor's own sessions; ended twice it stays ended. */
  async end(actor: Actor, sessionId: string): Promise<Decision<{ ok: boolean }>> {
    return this.#uow.write(actor, async (tx) => {
      const session = await tx.manager.findOneBy(SessionEntity, {
        id: sessionId,
        accountId: actor.accountId,
      });
      if (!session) throw notFound("phiên đăng nhập");
      if (session.endedAt) return accept({ ok: true });
      await tx.manager.update(SessionEntity, { id: sessionId }, { endedAt: tx.at });
      await record(tx, "session.end", { type: "session", id: sessionId, label: session.device });
      return accept({ ok: true });
    });
  }

  /** Sets a password of one's own and ends the account's other sessions. */
  async changePassword(
    actor: Actor,
    sessionId: string,
    currentPassword: string,
    newPassword: string,
    place: Place,
  ): Promise<Decision<AccountEntity>> {
    const account = await this.#dataSource
      .getRepository(AccountEntity)
      .findOneByOrFail({ id: actor.accountId });
    const judged = decide(null, checkPassword(newPassword, account.login));
    if (!judged.ok) return judged;
    if (newPassword.normalize("NFC") === currentPassword.normalize("NFC")) {
      return refuse({
        code: "PASSWORD_UNCHANGED",
        path: "newPassword",
        message: "Mật khẩu mới trùng với mật khẩu đang dùng; chọn mật khẩu khác.",
      });
    }
    const wait = await this.#throttle.claim(account.login, place.address, this.#clock());
    if (wait > 0) {
      return refuse({
        code: "SIGN_IN_THROTTLED",
        path: "currentPassword",
        message: `Đã nhập sai nhiều lần; đợi ${wait} giây rồi thử lại.`,
      });
    }
    if (!(await verifyPassword(account.passwordHash, currentPassword))) {
      return refuse({
        code: "PASSWORD_WRONG",
        path: "currentPassword",
        message: "Mật khẩu đang dùng chưa đúng.",
      });
    }
    await this.#throttle.forget(account.login, place.address);
    const passwordHash = await hashPassword(newPassword);
    return this.#uow.write(actor, async (tx) => {
      const changed = await saveVersioned(tx, AccountEntity, account, {
        passwordHash,
        mustChangePassword: false,
      });
      if (!changed) return staleVersion();
      await endSessions(tx, account.id, sessionId);
      await record(tx, "account.changePassword", {
        type: "account",
        id: account.id,
        label: account.displayName,
      });
      return accept({ ...account, passwordHash, mustChangePassword: false, version: account.version + 1 });
    });
  }

  async #recordRefused(account: AccountEntity): Promise<void> {
    const actor = await actorOfAccount(this.#dataSource.manager, account);
    await this.#uow.write(actor, async (tx) => {
      await record(tx, "session.signInRefused", {
        type: "account",
        id: account.id,
        label: account.displayName,
      });
      return accept(null);
    });
  }

  async #open(account: AccountEntity, place: Place): Promise<Decision<SignedIn>> {
    const actor = await actorOfAccount(this.#dataSource.manager, account);
    const token = randomBytes(32).toString("base64url");
    return this.#uow.write(actor, async (tx) => {
      const sessionId = randomUUID();
      await tx.manager.insert(SessionEntity, {
        id: sessionId,
        tokenHash: hashToken(token),
        accountId: account.id,
        createdAt: tx.at,
        lastSeenAt: tx.at,
        expiresAt: new Date(tx.at.getTime() + ABSOLUTE_HOURS * 3_600_000),
        device: place.device,
      });
      await endOldest(tx, account.id);
      await tx.manager.update(AccountEntity, { id: account.id }, { lastSignInAt: tx.at });
      await record(tx, "session.signIn", { type: "account", id: account.id, label: account.displayName });
      return accept({ account: { ...account, lastSignInAt: tx.at }, sessionId, token });
    });
  }
}

/** Ends an account's sessions, but for one; takes effect with their next request. */
export async function endSessions(tx: Tx, accountId: string, except: string | null): Promise<void> {
  await tx.manager.query(
    `UPDATE session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3`,
    [accountId, tx.at, except],
  );
}

async function endOldest(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query(
    `UPDATE session SET ended_at = $2 WHERE id IN (
       SELECT id FROM session WHERE account_id = $1 AND ended_at IS NULL
       ORDER BY last_seen_at DESC OFFSET $3)`,
    [accountId, tx.at, MOST_SESSIONS],
  );
}
