import {
  CALLBACK_CASE_STATE_LABELS,
  CALLBACK_CASE_STATES,
  type CallbackCaseState,
  type CallDirection,
} from "@sipas/domain/callback";
import type { BallotConsequence, CallbackOutcome } from "@sipas/domain/plan";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { BallotConsequenceEnum, CallbackOutcomeEnum } from "../plan/plan-parts.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

export const CallbackCaseStateEnum = enumOf(
  "CallbackCaseState",
  CALLBACK_CASE_STATES,
  CALLBACK_CASE_STATE_LABELS,
);

@ObjectType("CallbackCase", {
  description: "A ballot drawn to be verified by telephone. Holds neither its answers nor whose it is",
})
@Entity({ name: "callback_case" })
export class CallbackCaseEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID)
  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Column({ type: "integer" })
  wave!: number;

  @Field(() => Int, { description: "In the order of the draw, from 1" })
  @Column({ type: "integer" })
  position!: number;

  @Field(() => String, { description: "As printed on the ballot" })
  @Column({ type: "text" })
  serial!: string;

  @Column({ type: "text", name: "agency_code" })
  agencyCode!: string;

  @Field(() => String, { description: "The enumerator's code" })
  @Column({ type: "text" })
  enumerator!: string;

  @Column({ type: "uuid", name: "unit_id" })
  unitId!: string;

  @Field(() => CallbackCaseStateEnum)
  @Column({ type: "text" })
  state!: CallbackCaseState;

  /** Calls logged so far. */
  @Column({ type: "integer" })
  attempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "Not to be called before" })
  @Column({ type: "timestamptz", name: "next_call_at", nullable: true })
  nextCallAt!: Date | null;

  /** Who told the respondent to call back; null when nobody did. */
  @Column({ type: "uuid", name: "promised_by", nullable: true })
  promisedBy!: string | null;

  /** Who gave it back last without a call; null when nobody did. */
  @Column({ type: "uuid", name: "given_back_by", nullable: true })
  givenBackBy!: string | null;

  @Column({ type: "uuid", name: "holder_account_id", nullable: true })
  holderAccountId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Kept for a monitor until then" })
  @Column({ type: "timestamptz", name: "held_until", nullable: true })
  heldUntil!: Date | null;

  /** Of the call for which the case is held. */
  @Column({ type: "text" })
  direction!: CallDirection;

  @Field(() => CallbackOutcomeEnum, { nullable: true })
  @Column({ type: "text", nullable: true })
  outcome!: CallbackOutcome | null;

  @Field(() => [Boolean], { nullable: true, description: "Yes or no to each statement of the plan" })
  @Column({ type: "jsonb", nullable: true })
  statements!: boolean[] | null;

  @Field(() => BallotConsequenceEnum, { nullable: true, description: "What the outcome did to the ballot" })
  @Column({ type: "text", nullable: true })
  consequence!: BallotConsequence | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "closed_at", nullable: true })
  closedAt!: Date | null;

  @Column({ type: "uuid", name: "closed_by_organisation_id", nullable: true })
  closedByOrganisationId!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "closed_by", nullable: true })
  closedBy!: string | null;

  @Column({ type: "integer" })
  version!: number;
}
