import { BALLOT_VALIDITIES, BALLOT_VALIDITY_LABELS, type BallotValidity } from "@sipas/domain/ballot";
import type { BallotForm } from "@sipas/domain/criteria";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { BallotFormEnum } from "../criteria/criteria.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";

export const BallotValidityEnum = enumOf("BallotValidity", BALLOT_VALIDITIES, BALLOT_VALIDITY_LABELS);

@ObjectType("Ballot", { description: "A collected ballot as it was entered" })
@Entity({ name: "ballot" })
export class BallotEntity {
  @Field(() => ID)
  @PrimaryGeneratedColumn("identity", { type: "bigint" })
  id!: string;

  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Column({ type: "uuid", name: "import_id" })
  importId!: string;

  @Field(() => String, { description: "As printed on the ballot; unique in its plan" })
  @Column({ type: "text" })
  serial!: string;

  @Column({ type: "text", name: "agency_code" })
  agencyCode!: string;

  @Field(() => BallotFormEnum)
  @Column({ type: "text" })
  form!: BallotForm;

  @Field(() => BallotValidityEnum)
  @Column({ type: "text" })
  validity!: BallotValidity;

  @Field(() => String, { nullable: true, description: "The enumerator's code" })
  @Column({ type: "text", nullable: true })
  enumerator!: string | null;

  /** A byte a criterion, in the order of the form. */
  @Column({ type: "bytea" })
  answers!: Buffer;
}
