import type { CallDirection } from "@sipas/domain/callback";
import type { BallotConsequence, CallbackOutcome } from "@sipas/domain/plan";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { BallotConsequenceEnum, CallbackOutcomeEnum } from "../plan/plan-parts.entity.ts";
import { Refusal, resultUnion } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar, DayScalar } from "../platform/graphql/scalars.ts";
import { CallbackAttemptEntity, CallDirectionEnum } from "./callback-attempt.entity.ts";

@ObjectType({
  description: "A case as the monitor who holds it sees it. Blind: nothing that was answered on the ballot",
})
export class CallbackCard {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { description: "As printed on the ballot and on the stub that the respondent keeps" })
  serial!: string;

  agencyCode!: string;

  @Field(() => DateTimeScalar, { description: "Kept for this monitor until then" })
  heldUntil!: Date;

  @Field(() => CallDirectionEnum, { description: "Of the call under way, as the case was taken" })
  direction!: CallDirection;

  @Field(() => Int, { description: "Which call this is, from 1" })
  callNumber!: number;

  @Field(() => Int, { description: "Calls after which nobody reached closes the case" })
  callLimit!: number;

  @Field(() => [CallbackAttemptEntity], { description: "Earlier calls, in their order" })
  earlierCalls!: readonly CallbackAttemptEntity[];

  @Field(() => [String], { description: "What the respondent confirms, in the order of speech" })
  statements!: readonly string[];

  @Field(() => Int)
  year!: number;

  @Field(() => String, { description: "The Decision by which one calls, as printed" })
  decisionNumber!: string;

  @Field(() => DayScalar, { nullable: true })
  decisionDate!: string | null;
}

@ObjectType({ description: "Nothing to call now" })
export class CallbackQueueEmpty {
  @Field(() => Int, { description: "Cases still open that this monitor may call" })
  open!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the next of them is due" })
  nextDueAt!: Date | null;
}

@ObjectType({ description: "Personal data: for the monitor who holds the case, while it is held" })
export class CallbackContact {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  fullName!: string;

  @Field(() => String, { description: "10 or 11 digits" })
  phone!: string;
}

@ObjectType()
export class CallbackLogged {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  serial!: string;

  @Field(() => CallbackOutcomeEnum)
  outcome!: CallbackOutcome;

  @Field(() => Int)
  callNumber!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is called again; null once closed" })
  nextCallAt!: Date | null;

  @Field(() => BallotConsequenceEnum, { nullable: true })
  consequence!: BallotConsequence | null;
}

@ObjectType()
export class CallbackReleased {
  @Field(() => ID)
  caseId!: string;
}

@ObjectType({ description: "A monitor's own day in Việt Nam, and what waits" })
export class CallbackDay {
  @Field(() => Int, { description: "Calls logged" })
  made!: number;

  @Field(() => Int)
  reached!: number;

  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int, { description: "Open cases that this monitor may call now" })
  due!: number;

  @Field(() => Int, { description: "Of those due: respondents whom this monitor promised to call" })
  promised!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the next case is due that is not yet" })
  nextDueAt!: Date | null;

  @Field(() => String, { nullable: true, description: "The serial of the case this monitor holds" })
  heldSerial!: string | null;
}

@InputType()
export class TakeNextCallbackInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class HeldCallbackInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class LogCallbackAttemptInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int, { description: "The version that the person saw" })
  version!: number;

  @Field(() => CallbackOutcomeEnum)
  outcome!: CallbackOutcome;

  @Field(() => [Boolean], { nullable: true, description: "Null unless the respondent was asked" })
  statements!: boolean[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "With the outcome CALL_BACK alone" })
  callBackAt!: Date | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

export const TakeNextCallbackResult = createUnionType({
  name: "TakeNextCallbackResult",
  types: () => [CallbackCard, CallbackQueueEmpty, Refusal] as const,
  resolveType: (value: object) => {
    if (value instanceof Refusal) return Refusal;
    return value instanceof CallbackCard ? CallbackCard : CallbackQueueEmpty;
  },
});
export const RevealCallbackContactResult = resultUnion("RevealCallbackContactResult", CallbackContact);
export const ReleaseCallbackResult = resultUnion("ReleaseCallbackResult", CallbackReleased);
export const LogCallbackAttemptResult = resultUnion("LogCallbackAttemptResult", CallbackLogged);
