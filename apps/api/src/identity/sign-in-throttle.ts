import { createHash } from "node:crypto";
import type { DataSource } from "typeorm";

interface Rule {
  readonly name: string;
  /** Failures that cost nothing. */
  readonly free: number;
}

/** From one place to one account; to one account from anywhere; from one place to any account. */
const RULES = {
  pair: { name: "pair", free: 5 },
  login: { name: "login", free: 50 },
  place: { name: "place", free: 30 },
};
const LONGEST_WAIT_SECONDS = 900;
const FORGOTTEN_AFTER = "1 hour";

/** Slows guessing down: each failure beyond the free ones doubles the wait, up to 15 minutes. */
export class SignInThrottle {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /**
   * Counts an attempt before its password is looked at, so that guesses at once do not slip by.
   * Answers the seconds to wait, 0 when the attempt may go on.
   */
  async claim(login: string, place: string, now: Date): Promise<number> {
    // Else whoever is held back could still fill the table, a made-up login at a time.
    const held = await this.#waitOf(keyOf(RULES.place.name, place), now);
    if (held > 0) return held;
    for (const [rule, key] of keysOf(login, place)) {
      const wait = await this.#claim(rule, key, now);
      if (wait > 0) return wait;
    }
    return 0;
  }

  /** After a sign-in the failures on this account are forgotten; those of the place are not. */
  async forget(login: string, place: string): Promise<void> {
    const keys = keysOf(login, place)
      .filter(([rule]) => rule !== RULES.place)
      .map(([, key]) => key);
    await this.#dataSource.query(`DELETE FROM sign_in_throttle WHERE key = ANY($1)`, [keys]);
  }

  async #claim(rule: Rule, key: string, now: Date): Promise<number> {
    const counted: unknown[] = await this.#dataSource.query(
      `INSERT INTO sign_in_throttle AS t (key, failures, last_at) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN t.last_at < $2 - interval '${FORGOTTEN_AFTER}' THEN 1 ELSE t.failures + 1 END,
         last_at = $2,
         blocked_until = CASE
           WHEN t.last_at >= $2 - interval '${FORGOTTEN_AFTER}' AND t.failures + 1 >= $3
           THEN $2::timestamptz + make_interval(secs => least(power(2, least(t.failures + 1 - $3, 20)), $4)) END
       WHERE t.blocked_until IS NULL OR t.blocked_until <= $2
       RETURNING key`,
      [key, now, rule.free, LONGEST_WAIT_SECONDS],
    );
    return counted.length > 0 ? 0 : this.#waitOf(key, now);
  }

  async #waitOf(key: string, now: Date): Promise<number> {
    const rows: { blocked_until: Date }[] = await this.#dataSource.query(
      `SELECT blocked_until FROM sign_in_throttle WHERE key = $1 AND blocked_until > $2`,
      [key, now],
    );
    return rows[0] ? Math.ceil((rows[0].blocked_until.getTime() - now.getTime()) / 1000) : 0;
  }
}

function keysOf(login: string, place: string): readonly [Rule, string][] {
  return [
    [RULES.pair, keyOf(RULES.pair.name, `${login}|${place}`)],
    [RULES.login, keyOf(RULES.login.name, login)],
    [RULES.place, keyOf(RULES.place.name, place)],
  ];
}

function keyOf(name: string, text: string): string {
  return `${name}:${createHash("sha256").update(text).digest("hex")}`;
}
