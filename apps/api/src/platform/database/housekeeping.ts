import type { DataSource } from "typeorm";

/** How long rows stay that nothing asks for any more. */
const KEPT = { keys: "30 days", sessions: "90 days", throttle: "1 day", searches: "1 day" } as const;

/**
 * Deletes idempotency keys that no client repeats any more, sessions long over, forgotten failures to
 * sign in, and what was found for respondents who rang. The audit keeps what happened. Safe to run at
 * any time and twice at once.
 */
export async function keepHouse(dataSource: DataSource, now: Date): Promise<void> {
  await dataSource.query(`DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - $2::interval`, [
    now,
    KEPT.keys,
  ]);
  await dataSource.query(`DELETE FROM session WHERE expires_at < $1::timestamptz - $2::interval`, [
    now,
    KEPT.sessions,
  ]);
  await dataSource.query(`DELETE FROM sign_in_throttle WHERE last_at < $1::timestamptz - $2::interval`, [
    now,
    KEPT.throttle,
  ]);
  await dataSource.query(`DELETE FROM callback_search WHERE at < $1::timestamptz - $2::interval`, [
    now,
    KEPT.searches,
  ]);
}
