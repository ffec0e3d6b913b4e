import { Authorized, Extensions, Query, Resolver } from "type-graphql";
import { PUBLIC } from "../platform/graphql/access.ts";
import { criteriaSets } from "./criteria.queries.ts";
import { CriteriaSet } from "./criteria.entity.ts";

/** By which criteria agencies are measured, for anybody. */
@Resolver()
export class OpenCriteriaResolver {
  @Authorized(PUBLIC)
  @Extensions({ listSize: 3 })
  @Query(() => [CriteriaSet], { description: "With 24, 23 and 12 criteria" })
  criteriaSets(): readonly CriteriaSet[] {
    return criteriaSets().map((set) => CriteriaSet.of(set));
  }
}
