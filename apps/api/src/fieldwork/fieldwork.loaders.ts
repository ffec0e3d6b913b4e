import DataLoader from "dataloader";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import { BallotIssueEntity } from "./ballot-issue.entity.ts";
import type { FieldworkQueries } from "./fieldwork.queries.ts";

/** Ballots issued for the units of one request. */
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
}
