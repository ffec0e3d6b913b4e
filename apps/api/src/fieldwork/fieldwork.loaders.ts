import DataLoader from "dataloader";
import type { DayCount } from "../plan/day-count.entity.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { BallotIssueEntity } from "./ballot-issue.entity.ts";
import type { FieldworkQueries } from "./fieldwork.queries.ts";
import { BallotIssueCorrection, FieldworkTotals } from "./fieldwork.types.ts";

const COLLECTED_BY_DAY = {};

const NONE: FieldworkTotals = { waiting: 0, issued: 0, collected: 0, failed: 0, lost: 0, held: 0 };

/** Ballots issued for the units of one request, and the fieldwork of its plans in all. */
export class FieldworkLoaders {
  readonly #queries: FieldworkQueries;

  constructor(queries: FieldworkQueries) {
    this.#queries = queries;
  }

  /** Null while no ballot was issued for the unit. */
  issue(context: Context, unitId: string): Promise<BallotIssueEntity | null> {
    const loader = loaderOf(context, BallotIssueEntity, () => {
      return new DataLoader<string, BallotIssueEntity | null>(async (ids) => {
        const found = new Map((await this.#queries.issues(ids)).map((row) => [row.unitId, row]));
        return ids.map((id) => found.get(id) ?? null);
      });
    });
    return loader.load(unitId);
  }

  /** What was recorded of the unit's ballot before, the newest correction first. */
  corrections(context: Context, unitId: string): Promise<readonly BallotIssueCorrection[]> {
    const loader = loaderOf(context, BallotIssueCorrection, () => {
      return new DataLoader<string, readonly BallotIssueCorrection[]>(async (ids) => {
        const found = Map.groupBy(await this.#queries.corrections(ids), (row) => row.unitId);
        return ids.map((id) => found.get(id) ?? []);
      });
    });
    return loader.load(unitId);
  }

  totals(context: Context, planId: string): Promise<FieldworkTotals> {
    const loader = loaderOf(context, FieldworkTotals, () => {
      return new DataLoader<string, FieldworkTotals>(async (ids) => {
        const totals = await this.#queries.totals(ids);
        return ids.map((id) => totals.get(id) ?? NONE);
      });
    });
    return loader.load(planId);
  }

  /** Work done by day; none of a plan in which nothing was. */
  collectedByDay(context: Context, planId: string): Promise<readonly DayCount[]> {
    const loader = loaderOf(context, COLLECTED_BY_DAY, () => {
      return new DataLoader<string, readonly DayCount[]>(async (ids) => {
        const days = await this.#queries.collectedByDay(ids);
        return ids.map((id) => days.get(id) ?? []);
      });
    });
    return loader.load(planId);
  }
}
