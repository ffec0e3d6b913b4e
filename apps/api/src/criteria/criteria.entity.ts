import type { ServiceMode } from "@sipas/domain/agency";
import {
  BALLOT_FORM_LABELS,
  BALLOT_FORMS,
  criteriaOf,
  isProvisional,
  MODE_OF_FORM,
  PRINTED_BASE_LABELS,
  PRINTED_BASES,
  QUESTION_CHOICE_LABELS,
  QUESTION_CHOICES,
  QUESTION_KIND_LABELS,
  QUESTION_KINDS,
  type AnswerOption as DomainAnswerOption,
  type AskedIf as DomainAskedIf,
  type BallotForm,
  type BallotFormVersion,
  type Band as DomainBand,
  type Content as DomainContent,
  type Criterion as DomainCriterion,
  type PrintedBase,
  type Question as DomainQuestion,
  type QuestionChoice,
  type QuestionKind,
  type Rating as DomainRating,
} from "@sipas/domain/criteria";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";

// Criteria sets ship with the program and have no table: what the API shows is what there is.

export const BallotFormEnum = enumOf("BallotForm", BALLOT_FORMS, BALLOT_FORM_LABELS);
export const QuestionKindEnum = enumOf("QuestionKind", QUESTION_KINDS, QUESTION_KIND_LABELS);
export const QuestionChoiceEnum = enumOf("QuestionChoice", QUESTION_CHOICES, QUESTION_CHOICE_LABELS);
export const PrintedBaseEnum = enumOf("PrintedBase", PRINTED_BASES, PRINTED_BASE_LABELS);

@ObjectType()
export class Criterion implements DomainCriterion {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  wording!: string;
}

@ObjectType()
export class Content implements DomainContent {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [Criterion])
  criteria!: readonly Criterion[];
}

@ObjectType({ description: "What an option covers, both ends included; null where an end is open" })
export class Band implements DomainBand {
  @Field(() => Int, { nullable: true })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;
}

@ObjectType({ description: "An option of a question as it may be ticked" })
export class AnswerOption implements DomainAnswerOption {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Band, { nullable: true, description: "Where the options cut a range into bands" })
  band!: Band | null;
}

@ObjectType({ description: "A step on which each option of a rated question is judged" })
export class Rating implements DomainRating {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType({ description: "Of whom a question is asked: who chose this option of an earlier one" })
export class AskedIf implements DomainAskedIf {
  @Field(() => String, { description: "The earlier question's code" })
  question!: string;

  @Field(() => String, { description: "The option's code" })
  option!: string;
}

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

@ObjectType({ description: "The criteria of one ballot form in one year, in the order of the form" })
export class CriteriaSet {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => ServiceModeEnum)
  serviceMode!: ServiceMode;

  @Field(() => Boolean, { description: "Not yet confirmed against the printed ballot" })
  provisional!: boolean;

  @Field(() => [Content])
  contents!: readonly Content[];

  @Field(() => Int)
  get criteriaCount(): number {
    return criteriaOf(this).length;
  }

  @Extensions({ listSize: 16 })
  @Field(() => [Question], {
    description: "Statements, expectations and demographics of the same ballot, in its order",
  })
  questions!: readonly Question[];

  static of(form: BallotFormVersion): CriteriaSet {
    const { code, year, contents, questions } = form;
    return Object.assign(new CriteriaSet(), {
      code,
      year,
      form: form.form,
      serviceMode: MODE_OF_FORM[form.form],
      provisional: isProvisional(form),
      contents,
      questions,
    });
  }
}
