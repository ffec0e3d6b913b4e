import {
  BALLOT_FORM_LABELS,
  BALLOT_FORMS,
  PRINT_ORDER_LABELS,
  PRINT_ORDERS,
  PRINTED_BASE_LABELS,
  PRINTED_BASES,
  QUESTION_CHOICE_LABELS,
  QUESTION_CHOICES,
  QUESTION_KIND_LABELS,
  QUESTION_KINDS,
  type AnswerOption as DomainAnswerOption,
  type AnswerScale as DomainAnswerScale,
  type AskedIf as DomainAskedIf,
  type Band as DomainBand,
  type Content as DomainContent,
  type Criterion as DomainCriterion,
  type PrintedBase,
  type PrintOrder,
  type Question as DomainQuestion,
  type QuestionChoice,
  type QuestionKind,
  type Rating as DomainRating,
} from "@sipas/domain/criteria";
import { Extensions, Field, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql/enums.ts";

export const BallotFormEnum = enumOf("BallotForm", BALLOT_FORMS, BALLOT_FORM_LABELS);
export const QuestionKindEnum = enumOf("QuestionKind", QUESTION_KINDS, QUESTION_KIND_LABELS);
export const QuestionChoiceEnum = enumOf("QuestionChoice", QUESTION_CHOICES, QUESTION_CHOICE_LABELS);
const PrintOrderEnum = enumOf("PrintOrder", PRINT_ORDERS, PRINT_ORDER_LABELS);
export const PrintedBaseEnum = enumOf("PrintedBase", PRINTED_BASES, PRINTED_BASE_LABELS);

@InputType("CriterionInput")
@ObjectType()
export class Criterion implements DomainCriterion {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  wording!: string;
}

@InputType("ContentInput")
@ObjectType()
export class Content implements DomainContent {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [Criterion])
  criteria!: readonly Criterion[];
}

@InputType("BandInput")
@ObjectType({ description: "What an option covers, both ends included; null where an end is open" })
export class Band implements DomainBand {
  @Field(() => Int, { nullable: true })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;
}

@InputType("AnswerOptionInput")
@ObjectType({ description: "An option of a question as it may be ticked" })
export class AnswerOption implements DomainAnswerOption {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Band, { nullable: true, description: "Where the options cut a range into bands" })
  band!: Band | null;
}

@InputType("RatingInput")
@ObjectType({ description: "A step on which each option of a rated question is judged" })
export class Rating implements DomainRating {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;
}

@InputType("AskedIfInput")
@ObjectType({ description: "Of whom a question is asked: who chose this option of an earlier one" })
export class AskedIf implements DomainAskedIf {
  @Field(() => String, { description: "The earlier question's code" })
  question!: string;

  @Field(() => String, { description: "The option's code" })
  option!: string;
}

@InputType("QuestionInput")
@ObjectType({
  description: "A question beside the criteria; the same code on two forms is the same question",
})
export class Question implements DomainQuestion {
  @Field(() => String)
  code!: string;

  @Field(() => QuestionKindEnum)
  kind!: QuestionKind;

  @Field(() => String)
  wording!: string;

  @Field(() => QuestionChoiceEnum)
  choice!: QuestionChoice;

  @Field(() => Int, { nullable: true, description: "Options one may tick; null where there is no limit" })
  mostChoices!: number | null;

  @Field(() => PrintedBaseEnum, { description: "The base of the shares that the report prints" })
  printedBase!: PrintedBase;

  @Field(() => AskedIf, { nullable: true, description: "Null where everyone is asked" })
  askedIf!: AskedIf | null;

  @Extensions({ listSize: 10 })
  @Field(() => [AnswerOption])
  options!: readonly AnswerOption[];

  @Extensions({ listSize: 5 })
  @Field(() => [Rating], { description: "Empty unless the choice is RATED" })
  ratings!: readonly Rating[];
}

@InputType("AnswerScaleInput")
@ObjectType({ description: "The five levels of satisfaction as the ballot prints them" })
export class AnswerScale implements DomainAnswerScale {
  @Extensions({ listSize: 5 })
  @Field(() => [String], { description: "Of level 1 to 5, whatever order they are printed in" })
  labels!: readonly string[];

  @Field(() => PrintOrderEnum)
  printOrder!: PrintOrder;
}
