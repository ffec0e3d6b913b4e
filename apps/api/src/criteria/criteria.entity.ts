import type { ServiceMode } from "@sipas/domain/agency";
import {
  BALLOT_FORM_LABELS,
  BALLOT_FORMS,
  criteriaOf,
  PRINTED_BASE_LABELS,
  PRINTED_BASES,
  QUESTION_CHOICE_LABELS,
  QUESTION_CHOICES,
  QUESTION_KIND_LABELS,
  QUESTION_KINDS,
  type BallotForm,
  type Content as DomainContent,
  type CriteriaSet as DomainCriteriaSet,
  type Criterion as DomainCriterion,
} from "@sipas/domain/criteria";
import { Field, Int, ObjectType } from "type-graphql";
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

@ObjectType({ description: "The criteria of one ballot form in one year, in the order of the form" })
export class CriteriaSet implements DomainCriteriaSet {
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

  static of(set: DomainCriteriaSet): CriteriaSet {
    return Object.assign(new CriteriaSet(), set);
  }
}
