import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgencyEntity } from "../agency/agency.entity.ts";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { ComparisonQueries } from "./comparison.queries.ts";
import { AgencyChange, ScoreRunComparison } from "./comparison.types.ts";

@Resolver(() => ScoreRunComparison)
export class ComparisonResolver {
  readonly #queries: ComparisonQueries;

  constructor(queries: ComparisonQueries) {
    this.#queries = queries;
  }

  @Authorized("score.read")
  @Query(() => ScoreRunComparison, {
    nullable: true,
    description: "Two runs side by side with what happened between them; null when they are of two plans",
  })
  compareScoreRuns(
    @Ctx() context: Context,
    @Arg("run", () => ID) run: string,
    @Arg("with", () => ID) other: string,
  ): Promise<ScoreRunComparison | null> {
    return this.#queries.compare(actorOf(context), [run, other]);
  }
}

@Resolver(() => AgencyChange)
export class AgencyChangeResolver {
  readonly #agencies: AgencyLoaders;

  constructor(agencies: AgencyLoaders) {
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() { agencyCode }: AgencyChange): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, agencyCode);
  }
}
