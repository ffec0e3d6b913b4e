import type { CallbackCaseState } from "@sipas/domain/callback";
import type { CallbackOutcome } from "@sipas/domain/plan";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CallbackOutcomeEnum } from "../plan/plan-parts.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { Figure } from "../platform/graphql/figure.types.ts";
import { Problem, resultUnion } from "../platform/graphql/problem.types.ts";
import { CallbackCaseEntity, CallbackCaseStateEnum } from "./callback-case.entity.ts";
import { CallbackDrawEntity } from "./callback-draw.entity.ts";

@ObjectType()
export class CallbackCaseConnection extends connectionOf("CallbackCase", CallbackCaseEntity) {}

@InputType()
export class CallbackCaseFilter {
  @Field(() => CallbackCaseStateEnum, { nullable: true })
  state?: CallbackCaseState | null;

  @Field(() => CallbackOutcomeEnum, { nullable: true })
  outcome?: CallbackOutcome | null;

  @Field(() => String, { nullable: true })
  agencyCode?: string | null;

  @Field(() => String, { nullable: true, description: "The enumerator's code" })
  enumerator?: string | null;

  @Field(() => String, { nullable: true, description: "The serial's beginning" })
  serial?: string | null;
}

@ObjectType()
export class CallbackOutcomeCount {
  @Field(() => CallbackOutcomeEnum)
  outcome!: CallbackOutcome;

  @Field(() => Int)
  cases!: number;
}

@ObjectType({
  description: "How far the verification of a plan is; rates rest on cases, never on one another",
})
export class CallbackOverview {
  @Field(() => CallbackDrawEntity, { nullable: true, description: "Null until the cases are drawn" })
  draw!: CallbackDrawEntity | null;

  @Field(() => Int)
  drawn!: number;

  @Field(() => Int, { description: "Of those drawn: closed by a call" })
  called!: number;

  @Field(() => Int, { description: "Of those called: somebody of the ballot answered" })
  reached!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int, { description: "Closed cases whose ballot counts nowhere any more" })
  voided!: number;

  @Field(() => Figure, { description: "Called of the valid ballots in the list" })
  calledOfBallots!: Figure;

  @Field(() => Figure)
  reachedOfCalled!: Figure;

  @Field(() => Figure)
  confirmedOfCalled!: Figure;

  @Field(() => Figure)
  confirmedOfReached!: Figure;

  @Field(() => [CallbackOutcomeCount], { description: "Of closed cases, every outcome, in its order" })
  outcomes!: readonly CallbackOutcomeCount[];

  @Field(() => [Problem], { description: "All that keeps the cases from being drawn; empty once they are" })
  drawBlockers!: readonly Problem[];

  @Field(() => [Problem], { description: "All that keeps the verification from being closed" })
  closeBlockers!: readonly Problem[];
}

@ObjectType({ description: "The verification of a plan in all" })
export class CallbackTotals {
  @Field(() => Int, { description: "Cases drawn; 0 before the draw" })
  drawn!: number;

  @Field(() => Int, { description: "Of those drawn: closed by a call" })
  called!: number;

  @Field(() => Int)
  confirmed!: number;
}

const CALLBACK_GROUPINGS = ["ORGANISATION", "AGENCY", "ENUMERATOR"] as const;
export type CallbackGrouping = (typeof CALLBACK_GROUPINGS)[number];

export const CallbackGroupingEnum = enumOf("CallbackGrouping", CALLBACK_GROUPINGS);

@ObjectType({ description: "The cases of one agency or enumerator, or those that one organisation closed" })
export class CallbackGroup {
  @Field(() => ID, { description: "Its code, or the id of the organisation" })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  drawn!: number;

  @Field(() => Int)
  called!: number;

  @Field(() => Int)
  doubtful!: number;

  @Field(() => Figure)
  reachedOfCalled!: Figure;

  @Field(() => Figure)
  confirmedOfCalled!: Figure;

  @Field(() => Boolean, {
    description: "More doubtful outcomes than chance would bring: a cue to look, never a finding",
  })
  needsReview!: boolean;
}

@InputType()
export class DrawCallbacksInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, { description: "Dice, a lottery result, any text; kept with the draw" })
  seed!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class CloseCallbacksInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ObjectType()
export class CallbacksClosed {
  @Field(() => ID)
  planId!: string;
}

export const DrawCallbacksResult = resultUnion("DrawCallbacksResult", CallbackDrawEntity);
export const CloseCallbacksResult = resultUnion("CloseCallbacksResult", CallbacksClosed);
