import {
  MOST_RING_BACK_MATCHES,
  RING_BACK_STATE_LABELS,
  RING_BACK_STATES,
  type RingBackState,
} from "@sipas/domain/callback";
import { Extensions, Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql/enums.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { CallbackCard } from "./calling.types.ts";

const RingBackStateEnum = enumOf("RingBackState", RING_BACK_STATES, RING_BACK_STATE_LABELS);

@ObjectType({
  description: "A case that may be that of who rings back. Blind, and without name and number",
})
export class RingBackMatch {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: "As printed on the ballot and on the stub that the respondent keeps" })
  serial!: string;

  agencyCode!: string;

  @Field(() => RingBackStateEnum)
  state!: RingBackState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the actor's organisation last called; null when it has not",
  })
  lastCallAt!: Date | null;
}

@ObjectType({ description: "What a search found; its matches may be taken for half an hour" })
export class RingBackSearch {
  @Field(() => ID)
  searchId!: string;

  @Extensions({ listSize: MOST_RING_BACK_MATCHES })
  @Field(() => [RingBackMatch], { description: "At most 5; none when more fit" })
  matches!: readonly RingBackMatch[];

  @Field(() => Boolean, { description: "More fit than may be shown: ask for more digits, or the serial" })
  tooMany!: boolean;
}

@InputType()
export class FindRingBackInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, {
    description: "A whole serial, or 4 to 11 last digits of the number that was called",
  })
  clue!: string;
}

@InputType()
export class TakeRingBackInput {
  @Field(() => ID)
  searchId!: string;

  @Field(() => ID, { description: "One of the matches of the search" })
  caseId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

export const FindRingBackResult = resultUnion("FindRingBackResult", RingBackSearch);
export const TakeRingBackResult = resultUnion("TakeRingBackResult", CallbackCard);
