import type { BallotForm } from "@sipas/domain/criteria";
import { ANSWER_FLAGS, type AnswerFlag } from "@sipas/domain/kernel";
import type { CallbackOutcome } from "@sipas/domain/plan";
import {
  FIGURE_FLAG_LABELS,
  type CallbackCounts,
  type Making,
  type PublicationDecision,
} from "@sipas/domain/publication";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { BallotFormEnum } from "../criteria/form-parts.entity.ts";
import { CallbackOutcomeEnum } from "../plan/plan-parts.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";

// The published document as the open schema shows it: types of its own, so that nothing here can
// lead to an account, a plan, a ballot or a run.

const PublishedFlagEnum = enumOf("PublishedFlag", ANSWER_FLAGS, FIGURE_FLAG_LABELS);

@ObjectType({
  description: "A published index with its base. Under a mean the value is not numerator over denominator.",
})
export class PublishedFigure {
  @Field(() => String, { nullable: true, description: "Percent as a decimal string" })
  value!: string | null;

  @Field(() => Int, { description: "Satisfied answers" })
  numerator!: number;

  @Field(() => Int, { description: "Answers of level 1 to 5" })
  denominator!: number;

  @Field(() => [PublishedFlagEnum])
  flags!: readonly AnswerFlag[];
}

@ObjectType()
export class PublishedCriterion {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  wording!: string;

  @Field(() => PublishedFigure)
  figure!: PublishedFigure;
}

@ObjectType()
export class PublishedContent {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => PublishedFigure)
  figure!: PublishedFigure;

  @Extensions({ listSize: 6 })
  @Field(() => [PublishedCriterion])
  criteria!: readonly PublishedCriterion[];
}

@ObjectType()
export class PublishedAgency {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "The code of its block, of `blocks`" })
  block!: string;

  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => Int, { description: "Valid ballots" })
  ballots!: number;

  @Field(() => PublishedFigure)
  figure!: PublishedFigure;

  @Field(() => Int, { nullable: true, description: "In the province; equal indices share a rank" })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  blockRank!: number | null;

  @Extensions({ listSize: 5 })
  @Field(() => [PublishedContent])
  contents!: readonly PublishedContent[];
}

@ObjectType()
export class PublishedExtreme {
  @Field(() => String)
  agencyCode!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: "A group of agencies as a whole" })
export class PublishedScope {
  @Field(() => PublishedFigure)
  figure!: PublishedFigure;

  @Field(() => Int)
  agencies!: number;

  @Field(() => Int, { description: "Agencies at 90 % or more, by the exact fraction" })
  atLeast90!: number;

  @Field(() => Int, { description: "Valid ballots" })
  ballots!: number;

  @Field(() => PublishedExtreme, { nullable: true })
  highest!: PublishedExtreme | null;

  @Field(() => PublishedExtreme, { nullable: true })
  lowest!: PublishedExtreme | null;
}

@ObjectType()
export class PublishedBlock extends PublishedScope {
  @Field(() => String, { description: "The code of its block, of `blocks`" })
  block!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: "The Decision by which the year is published" })
export class PublishedDecision implements PublicationDecision {
  @Field(() => String)
  decisionNumber!: string;

  @Field(() => DayScalar)
  decisionDate!: string;

  @Field(() => String)
  signerName!: string;

  @Field(() => String)
  competenceLine!: string;
}

@ObjectType({ description: "issued = collected + failed + lost" })
class PublishedFieldwork {
  @Field(() => Int)
  issued!: number;

  @Field(() => Int)
  collected!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int)
  lost!: number;
}

@ObjectType()
class PublishedOutcome {
  @Field(() => CallbackOutcomeEnum)
  outcome!: CallbackOutcome;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: "The verification by telephone; its coverage is the sum of outcomes of listed" })
class PublishedCallbacks {
  @Field(() => Int, { description: "Valid ballots in the list that was drawn from" })
  listed!: number;

  @Field(() => Int, { description: "Ballots drawn to be verified by telephone" })
  drawn!: number;

  @Extensions({ listSize: 8 })
  @Field(() => [PublishedOutcome], { description: "Of the cases that are closed" })
  outcomes!: CallbackCounts["outcomes"];
}

@ObjectType({ description: "How the figures were made" })
export class PublishedMaking {
  @Field(() => PublishedFieldwork)
  fieldwork!: Making["fieldwork"];

  @Field(() => Int)
  validBallots!: number;

  @Field(() => Int)
  voidBallots!: number;

  @Field(() => PublishedCallbacks)
  callback!: Making["callback"];
}

@ObjectType({ description: "A year of a province as it was published; it never changes" })
export class PublishedYear {
  @Field(() => String)
  provinceCode!: string;

  @Field(() => String)
  provinceName!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  edition!: number;

  @Field(() => Boolean, { description: "Some of the ballots are invented" })
  synthetic!: boolean;

  @Field(() => Boolean, {
    description: "Wordings of the criteria are not confirmed against the printed ballots",
  })
  provisionalWording!: boolean;

  @Field(() => PublishedDecision)
  decision!: PublishedDecision;

  @Field(() => PublishedScope, { description: "The province as a whole" })
  index!: PublishedScope;

  @Extensions({ listSize: 2 })
  @Field(() => [PublishedBlock])
  blocks!: readonly PublishedBlock[];

  /** No field: by it the field resolvers find the agencies. */
  releaseId!: string;

  @Field(() => PublishedMaking)
  making!: PublishedMaking;

  @Field(() => String, {
    description: "SHA-256 of the canonical JSON (RFC 8785) of the document at dataPath",
  })
  digest!: string;

  @Field(() => String, { description: "The page for people" })
  path!: string;

  @Field(() => String, { description: "The whole document as JSON" })
  dataPath!: string;
}

@ObjectType()
export class PublishedYearConnection extends connectionOf("PublishedYear", PublishedYear) {}
