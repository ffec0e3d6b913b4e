import { CALL_DIRECTION_LABELS, CALL_DIRECTIONS, type CallDirection } from "@sipas/domain/callback";
import type { CallbackOutcome } from "@sipas/domain/plan";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { CallbackOutcomeEnum } from "../plan/plan-parts.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

export const CallDirectionEnum = enumOf("CallDirection", CALL_DIRECTIONS, CALL_DIRECTION_LABELS);

@ObjectType("CallbackAttempt", { description: "A call as its caller logged it; never changed" })
@Entity({ name: "callback_attempt" })
export class CallbackAttemptEntity {
  @Field(() => ID)
  @PrimaryGeneratedColumn("identity", { type: "bigint" })
  id!: string;

  @Column({ type: "uuid", name: "case_id" })
  caseId!: string;

  @Field(() => Int, { description: "From 1 within its case" })
  @Column({ type: "integer" })
  number!: number;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "uuid", name: "account_id" })
  accountId!: string;

  @Column({ type: "uuid", name: "organisation_id" })
  organisationId!: string;

  @Field(() => String)
  @Column({ type: "text", name: "caller_name" })
  callerName!: string;

  @Field(() => CallDirectionEnum)
  @Column({ type: "text" })
  direction!: CallDirection;

  @Field(() => CallbackOutcomeEnum)
  @Column({ type: "text" })
  outcome!: CallbackOutcome;

  @Field(() => [Boolean], { nullable: true, description: "Yes or no to each statement of the plan" })
  @Column({ type: "jsonb", nullable: true })
  statements!: boolean[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the respondent asked to be called" })
  @Column({ type: "timestamptz", name: "call_back_at", nullable: true })
  callBackAt!: Date | null;
}
