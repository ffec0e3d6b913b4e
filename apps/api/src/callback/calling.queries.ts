import type { Actor } from "@sipas/domain/access";
import { REACHED_OUTCOMES } from "@sipas/domain/callback";
import { dayAt } from "@sipas/domain/kernel";
import type { DataSource } from "typeorm";
import type { PlanQueries } from "../plan/plan.queries.ts";
import type { Clock } from "../platform/clock.ts";
import type { CallbackDay } from "./calling.types.ts";

interface MadeRow {
  readonly made: number;
  readonly reached: number;
  readonly confirmed: number;
}

interface WaitingRow {
  readonly due: number;
  readonly promised: number;
  readonly next_due_at: Date | null;
  readonly held_serial: string | null;
}

export class CallingQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;
  readonly #clock: Clock;

  constructor(dataSource: DataSource, plans: PlanQueries, clock: Clock) {
    this.#dataSource = dataSource;
    this.#plans = plans;
    this.#clock = clock;
  }

  /** The actor's calls of today in Việt Nam, and what waits for them. */
  async day(actor: Actor, planId: string): Promise<CallbackDay> {
    await this.#plans.require(actor, "callback.call", planId);
    const now = this.#clock();
    const [made]: MadeRow[] = await this.#dataSource.query(
      `SELECT count(*)::int AS made, count(*) FILTER (WHERE call.outcome = ANY($4))::int AS reached,
              count(*) FILTER (WHERE call.outcome = 'CONFIRMED')::int AS confirmed
       FROM callback_attempt AS call JOIN callback_case AS called ON called.id = call.case_id
       WHERE call.account_id = $1 AND called.plan_id = $2 AND call.at >= $3`,
      [actor.accountId, planId, `${dayAt(now.getTime())} 00:00+07`, REACHED_OUTCOMES],
    );
    const [waiting]: WaitingRow[] = await this.#dataSource.query(
      `SELECT count(*) FILTER (WHERE due)::int AS due,
              count(*) FILTER (WHERE due AND promised_by = $1)::int AS promised,
              min(next_call_at) FILTER (WHERE next_call_at > $4) AS next_due_at,
              max(serial) FILTER (WHERE holder_account_id = $1 AND held_until > $4) AS held_serial
       FROM (SELECT *, coalesce(next_call_at, $4) <= $4
               AND (holder_account_id = $1 OR coalesce(held_until, $4) <= $4) AS due
             FROM callback_case
             WHERE plan_id = $2 AND state = 'OPEN' AND agency_code IS DISTINCT FROM $3) AS waiting`,
      [actor.accountId, planId, actor.agencyCode, now],
    );
    return {
      ...made!,
      due: waiting!.due,
      promised: waiting!.promised,
      nextDueAt: waiting!.next_due_at,
      heldSerial: waiting!.held_serial,
    };
  }
}
