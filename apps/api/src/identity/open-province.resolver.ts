import { Authorized, Query, Resolver } from "type-graphql";
import { PUBLIC } from "../platform/graphql/access.ts";
import type { IdentityQueries } from "./identity.queries.ts";
import { ProvinceEntity } from "./province.entity.ts";

@Resolver()
export class OpenProvinceResolver {
  readonly #queries: IdentityQueries;

  constructor(queries: IdentityQueries) {
    this.#queries = queries;
  }

  @Authorized(PUBLIC)
  @Query(() => [ProvinceEntity], { description: "Provinces that keep their survey year here" })
  provinces(): Promise<readonly ProvinceEntity[]> {
    return this.#queries.provinces();
  }
}
