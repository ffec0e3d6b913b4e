import type { Cessation } from "@sipas/domain/plan";
import { Field, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/graphql/scalars.ts";

@ObjectType({ description: "The end of an agency, by a merge, a split or an abolition" })
export class AgencyCessation implements Cessation {
  @Field(() => String)
  agencyCode!: string;

  @Field(() => String)
  agencyName!: string;

  @Field(() => DayScalar, { description: "The first day on which it is no more" })
  day!: string;
}
