import { Arg, Args, Authorized, Int, Query, Resolver } from "type-graphql";
import { PUBLIC } from "../platform/graphql/access.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import type { Page } from "../platform/graphql/paging.ts";
import type { AgencyQueries } from "./agency.queries.ts";
import { RosterEntryConnection } from "./agency.types.ts";
import type { RosterEntryEntity } from "./roster-entry.entity.ts";

/** Who is measured, for anybody. */
@Resolver()
export class OpenAgencyResolver {
  readonly #queries: AgencyQueries;

  constructor(queries: AgencyQueries) {
    this.#queries = queries;
  }

  @Authorized(PUBLIC)
  @Query(() => [Int], { description: "Years that have a roster, newest first" })
  rosterYears(@Arg("province", () => String) province: string): Promise<readonly number[]> {
    return this.#queries.rosterYears(province);
  }

  @Authorized(PUBLIC)
  @Query(() => RosterEntryConnection, {
    description: "The agencies measured in a year, in the order of the roster",
  })
  roster(
    @Arg("province", () => String) province: string,
    @Arg("year", () => Int) year: number,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<RosterEntryEntity>> {
    return this.#queries.roster(province, year, {}, args);
  }
}
