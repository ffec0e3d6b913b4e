import { Arg, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { PlanDifferencesQueries } from "./plan-differences.queries.ts";
import { PlanDifferences } from "./plan-differences.types.ts";

@Resolver()
export class PlanDifferencesResolver {
  readonly #queries: PlanDifferencesQueries;

  constructor(queries: PlanDifferencesQueries) {
    this.#queries = queries;
  }

  @Authorized("plan.read")
  @Query(() => PlanDifferences, {
    nullable: true,
    description:
      "What a plan says otherwise than one of an earlier year: the one named, else the newest issued before it",
  })
  planDifferences(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Arg("beforeId", () => ID, { nullable: true }) beforeId?: string | null,
  ): Promise<PlanDifferences | null> {
    return this.#queries.between(actorOf(context), planId, beforeId);
  }
}
