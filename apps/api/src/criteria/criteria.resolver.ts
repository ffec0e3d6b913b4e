import { Arg, Authorized, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { RosterEntryEntity } from "../agency/roster-entry.entity.ts";
import { criteriaSet, criteriaSetOfMode, criteriaSets } from "./criteria.queries.ts";
import { CriteriaSet } from "./criteria.entity.ts";

@Resolver(() => CriteriaSet)
export class CriteriaResolver {
  @Authorized("criteria.read")
  @Extensions({ listSize: 3 })
  @Query(() => [CriteriaSet], { description: "With 24, 23 and 12 criteria" })
  criteriaSets(): readonly CriteriaSet[] {
    return criteriaSets().map((set) => CriteriaSet.of(set));
  }

  @Authorized("criteria.read")
  @Query(() => CriteriaSet, { nullable: true })
  criteriaSet(@Arg("code", () => String) code: string): CriteriaSet | null {
    const set = criteriaSet(code);
    return set && CriteriaSet.of(set);
  }
}

@Resolver(() => RosterEntryEntity)
export class RosterCriteriaResolver {
  @FieldResolver(() => CriteriaSet)
  criteriaSet(@Root() entry: RosterEntryEntity): CriteriaSet {
    return CriteriaSet.of(criteriaSetOfMode(entry.serviceMode));
  }
}
