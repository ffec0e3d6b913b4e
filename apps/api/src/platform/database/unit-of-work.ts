import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "@sipas/domain/access";
import { digestOf, refuse, type Decision } from "@sipas/domain/kernel";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import { problemOfConstraint, sqlStateOf } from "./constraints.ts";

/** An open transaction and what every write in it shares. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly at: Date;
}

/** What a person meant to do once, however often the network or a finger repeats it. */
export interface Intent {
  readonly key: string;
  readonly action: string;
  readonly input: unknown;
}

/** Carries a refusal out of a transaction that must leave nothing behind. */
class Rollback extends Error {
  readonly decision: Decision<never>;

  constructor(decision: Decision<never>) {
    super("rolled back by a refusal");
    this.decision = decision;
  }
}

const MAX_TRIES = 3;
const RETRIED_STATES = new Set(["40001", "40P01"]);
const LOCK_NOT_AVAILABLE = "55P03";
const inTransaction = new AsyncLocalStorage<true>();

/** Runs write use cases: one transaction each, refused ones rolled back, constraint names turned into problems. */
export class UnitOfWork {
  readonly #dataSource: DataSource;
  readonly #clock: Clock;

  constructor(dataSource: DataSource, clock: Clock) {
    this.#dataSource = dataSource;
    this.#clock = clock;
  }

  /** Commits when `work` accepts; rolls back when it refuses or throws. Never nests. */
  async write<T>(actor: Actor, work: (tx: Tx) => Promise<Decision<T>>): Promise<Decision<T>> {
    if (inTransaction.getStore()) throw new Error("a unit of work must not be nested");
    for (let tries = 1; ; tries += 1) {
      try {
        return await inTransaction.run(true, () => this.#attempt(actor, work));
      } catch (error) {
        if (error instanceof Rollback) return error.decision;
        if (tries < MAX_TRIES && RETRIED_STATES.has(sqlStateOf(error) ?? "")) continue;
        const known = problemOfConstraint(error);
        if (known) return refuse(known);
        throw error;
      }
    }
  }

  /**
   * Like `write`, once per intent: a repeat with the same key and input changes nothing and
   * answers with what `replay` reads of the subject that the first one made or changed. A repeat
   * that comes while the first still runs waits for it; when that takes too long it throws `BUSY`,
   * and the caller asks again with the same key.
   */
  async writeOnce<T>(
    actor: Actor,
    intent: Intent,
    work: (tx: Tx) => Promise<Decision<{ readonly subjectId: string; readonly result: T }>>,
    replay: (tx: Tx, subjectId: string) => Promise<Decision<T>>,
  ): Promise<Decision<T>> {
    if (!/^[\w-]{8,100}$/.test(intent.key)) {
      return refuse({
        code: "IDEMPOTENCY_KEY_INVALID",
        path: "idempotencyKey",
        message: "Yêu cầu thiếu mã chống lặp hợp lệ (8 đến 100 chữ, số, gạch); tải lại trang rồi thử lại.",
      });
    }
    const digest = digestOf({ action: intent.action, input: intent.input });
    return this.write(actor, async (tx) => {
      if (!(await claim(tx, intent, digest))) return this.#replay(tx, intent, digest, replay);
      const decision = await work(tx);
      if (!decision.ok) return decision;
      await tx.manager.query(
        `UPDATE idempotency_key SET subject_id = $3 WHERE account_id = $1 AND key = $2`,
        [actor.accountId, intent.key, decision.value.subjectId],
      );
      return { ok: true, value: decision.value.result };
    });
  }

  async #replay<T>(
    tx: Tx,
    intent: Intent,
    digest: string,
    replay: (tx: Tx, subjectId: string) => Promise<Decision<T>>,
  ): Promise<Decision<T>> {
    const rows: { digest: string; subject_id: string }[] = await tx.manager.query(
      `SELECT digest, subject_id FROM idempotency_key WHERE account_id = $1 AND key = $2`,
      [tx.actor.accountId, intent.key],
    );
    const first = rows[0];
    if (!first || first.digest !== digest) {
      return refuse({
        code: "IDEMPOTENCY_KEY_REUSED",
        path: "idempotencyKey",
        message: "Yêu cầu này trùng mã với một yêu cầu khác nội dung; tải lại trang rồi thử lại.",
      });
    }
    return replay(tx, first.subject_id);
  }

  #attempt<T>(actor: Actor, work: (tx: Tx) => Promise<Decision<T>>): Promise<Decision<T>> {
    return this.#dataSource.transaction(async (manager) => {
      const decision = await work({ manager, actor, at: this.#clock() });
      if (!decision.ok) throw new Rollback(decision);
      return decision;
    });
  }
}

/** Takes the key for this transaction; false when it is another's that committed. Waits for one that runs. */
async function claim(tx: Tx, intent: Intent, digest: string): Promise<boolean> {
  try {
    const claimed: unknown[] = await tx.manager.query(
      `INSERT INTO idempotency_key (account_id, key, digest, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [tx.actor.accountId, intent.key, digest, tx.at],
    );
    return claimed.length > 0;
  } catch (error) {
    if (sqlStateOf(error) !== LOCK_NOT_AVAILABLE) throw error;
    throw new AppError("BUSY", "Yêu cầu này đang được xử lý; giữ nguyên trang, đợi một lát rồi thử lại.");
  }
}
