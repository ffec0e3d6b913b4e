import {
  BALLOT_VALIDITIES,
  BALLOT_VALIDITY_LABELS,
  VOID_REASON_LABELS,
  VOID_REASONS,
  type BallotValidity,
  type VoidReason,
} from "@sipas/domain/ballot";
import type { BallotForm, Choices } from "@sipas/domain/criteria";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { BallotFormEnum } from "../criteria/form-parts.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

export const BallotValidityEnum = enumOf("BallotValidity", BALLOT_VALIDITIES, BALLOT_VALIDITY_LABELS);
export const VoidReasonEnum = enumOf("VoidReason", VOID_REASONS, VOID_REASON_LABELS);

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

  /** What was ticked beside the criteria. */
  @Column({ type: "jsonb" })
  choices!: Choices;

  @Field(() => VoidReasonEnum, {
    nullable: true,
    description: "Why it was set aside; null for a valid ballot and for one that its file has as void",
  })
  @Column({ type: "text", name: "void_reason", nullable: true })
  voidReason!: VoidReason | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "void_note", nullable: true })
  voidNote!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "voided_at", nullable: true })
  voidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "voided_by", nullable: true })
  voidedBy!: string | null;
}
