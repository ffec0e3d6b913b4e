import { Arg, Args, Authorized, Int, Query, Resolver } from "type-graphql";
import type { AgencyQueries } from "../agency/agency.queries.ts";
import { RosterEntryConnection } from "../agency/agency.types.ts";
import type { RosterEntryEntity } from "../agency/roster-entry.entity.ts";
import { criteriaSets } from "../criteria/criteria.queries.ts";
import { CriteriaSet } from "../criteria/criteria.entity.ts";
import type { IdentityQueries } from "../identity/identity.queries.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import type { Page } from "../platform/database/keyset.ts";
import { PUBLIC } from "../platform/graphql/access.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";

/** What anybody may read without signing in: who is measured and by which criteria. */
@Resolver()
export class OpenResolver {
  readonly #identity: IdentityQueries;
  readonly #agencies: AgencyQueries;

  constructor(identity: IdentityQueries, agencies: AgencyQueries) {
    this.#identity = identity;
    this.#agencies = agencies;
  }

  @Authorized(PUBLIC)
  @Query(() => [ProvinceEntity], { description: "Provinces that keep their survey year here" })
  provinces(): Promise<readonly ProvinceEntity[]> {
    return this.#identity.provinces();
  }

  @Authorized(PUBLIC)
  @Query(() => [Int], { description: "Years that have a roster, newest first" })
  rosterYears(@Arg("province", () => String) province: string): Promise<readonly number[]> {
    return this.#agencies.rosterYears(province);
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
    return this.#agencies.roster(province, year, {}, args);
  }

  @Authorized(PUBLIC)
  @Query(() => [CriteriaSet], { description: "With 24, 23 and 12 criteria" })
  criteriaSets(): readonly CriteriaSet[] {
    return criteriaSets().map((set) => CriteriaSet.of(set));
  }
}
