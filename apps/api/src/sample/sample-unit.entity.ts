import { SAMPLE_LIST_LABELS, SAMPLE_LISTS, type SampleList, type SampleUnit } from "@sipas/domain/sample";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";

export const SampleListEnum = enumOf("SampleList", SAMPLE_LISTS, SAMPLE_LIST_LABELS);

@ObjectType("SampleUnit", { description: "A unit of the sample: someone who used the service of an agency" })
@Entity({ name: "sample_unit" })
export class SampleUnitEntity implements SampleUnit {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Column({ type: "uuid", name: "import_id" })
  importId!: string;

  @Column({ type: "text", name: "agency_code" })
  agencyCode!: string;

  @Field(() => String, { description: "The unit's code in the agency's frame" })
  @Column({ type: "text" })
  unit!: string;

  @Field(() => SampleListEnum)
  @Column({ type: "text" })
  list!: SampleList;

  @Field(() => String, { description: "Empty when the frame was not divided" })
  @Column({ type: "text" })
  stratum!: string;

  @Field(() => Int, {
    description: "From 1 within list and stratum: the order in which reserve units replace",
  })
  @Column({ type: "integer" })
  position!: number;

  @Field(() => String)
  @Column({ type: "text" })
  area!: string;

  @Field(() => String, { description: "The enumerator's code" })
  @Column({ type: "text" })
  enumerator!: string;
}
