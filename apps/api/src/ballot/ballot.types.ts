import {
  ANSWER_MARK_LABELS,
  ANSWER_MARKS,
  type AnswerMark,
  type BallotValidity,
  type VoidReason,
} from "@sipas/domain/ballot";
import type { BallotForm } from "@sipas/domain/criteria";
import type { StageState } from "@sipas/domain/plan";
import { Extensions, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { AnswerOption, BallotFormEnum, Criterion, Question } from "../criteria/form-parts.entity.ts";
import { StageStateEnum } from "../plan/plan-stage.entity.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { BallotImportEntity } from "./ballot-import.entity.ts";
import { BallotEntity, BallotValidityEnum, VoidReasonEnum } from "./ballot.entity.ts";

const AnswerMarkEnum = enumOf("AnswerMark", ANSWER_MARKS, ANSWER_MARK_LABELS);

@ObjectType()
export class BallotAnswer {
  @Field(() => Criterion)
  criterion!: Criterion;

  @Field(() => String)
  contentName!: string;

  @Field(() => AnswerMarkEnum)
  mark!: AnswerMark;

  @Field(() => Int, { nullable: true, description: "1 to 5; null unless the mark is a level" })
  level!: number | null;

  @Field(() => String, { nullable: true, description: "The level in the words of the ballot" })
  levelLabel!: string | null;
}

@ObjectType({ description: "What a ballot has ticked of a question" })
export class BallotChoice {
  @Field(() => Question)
  question!: Question;

  @Extensions({ listSize: 3 })
  @Field(() => [AnswerOption], { description: "In the order of the form; empty where nothing is ticked" })
  chosen!: readonly AnswerOption[];

  @Field(() => Boolean, {
    description:
      "Whether the question was asked, by the answers of the same ballot; else the ticks count nowhere",
  })
  asked!: boolean;
}

@ObjectType()
export class BallotConnection extends connectionOf("Ballot", BallotEntity) {}

@ObjectType()
export class BallotImportConnection extends connectionOf("BallotImport", BallotImportEntity) {}

@InputType()
export class BallotFilter {
  @Field(() => String, { nullable: true })
  agencyCode?: string | null;

  @Field(() => BallotFormEnum, { nullable: true })
  form?: BallotForm | null;

  @Field(() => BallotValidityEnum, { nullable: true })
  validity?: BallotValidity | null;

  @Field(() => String, { nullable: true, description: "The serial's beginning" })
  serial?: string | null;

  @Field(() => ID, { nullable: true })
  importId?: string | null;
}

@InputType()
export class VoidBallotInput {
  @Field(() => ID)
  ballotId!: string;

  @Field(() => VoidReasonEnum)
  reason!: VoidReason;

  @Field(() => String, { description: "Needed where the reason is OTHER; else may be empty" })
  note!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class CloseBallotsInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ObjectType({ description: "How far the entry of a plan's ballots is" })
export class BallotEntry {
  /** What its counts are about. */
  plan!: SurveyPlanEntity;

  @Field(() => StageStateEnum)
  stage!: StageState;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Who closed it" })
  closedBy!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of all ballots as they were closed" })
  digest!: string | null;
}

@ObjectType({ description: "How far the entry of one form's ballots is" })
export class BallotFormEntry {
  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => Int, { description: "Ballots that fieldwork collected" })
  collected!: number;

  @Field(() => Int, { description: "Those of them that are not entered, neither as valid nor as void" })
  awaited!: number;
}

export const VoidBallotResult = resultUnion("VoidBallotResult", BallotEntity);
export const CloseBallotsResult = resultUnion("CloseBallotsResult", SurveyPlanEntity);
