import type { DayCount as DomainDayCount } from "@sipas/domain/plan";
import { Field, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/graphql/scalars.ts";

@ObjectType({ description: "How much of a stage's work was done on a day; days without work are left out" })
export class DayCount implements DomainDayCount {
  @Field(() => DayScalar)
  day!: string;

  @Field(() => Int)
  count!: number;
}

/** The days that a plan's stage may take in an answer's cost. */
export const STAGE_DAYS = 30;

/** Rows of plans and days as what each plan's days are, in the order of the rows. */
export function daysOfPlans(
  rows: readonly (DayCount & { readonly planId: string })[],
): ReadonlyMap<string, readonly DayCount[]> {
  const groups = Map.groupBy(rows, ({ planId }) => planId);
  return new Map(
    [...groups].map(([planId, days]) => [planId, days.map(({ day, count }) => ({ day, count }))]),
  );
}
