import type { BallotForm, PrintedBase, QuestionChoice, QuestionKind } from "@sipas/domain/criteria";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import {
  BallotFormEnum,
  PrintedBaseEnum,
  QuestionChoiceEnum,
  QuestionKindEnum,
} from "../criteria/form-parts.entity.ts";
import { Figure } from "../platform/graphql/figure.types.ts";

@ObjectType({ description: "An option of a question, as a share of each base" })
export class OptionResult {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Figure, { description: "Of the ballots that were asked" })
  ofAsked!: Figure;

  @Field(() => Figure, { description: "Of the ballots that answered" })
  ofAnswered!: Figure;

  @Field(() => Figure, { description: "Of all ticks" })
  ofSelections!: Figure;
}

@ObjectType({
  description: "A question beside the criteria over all valid ballots that ask it, with its three bases",
})
export class QuestionResult {
  @Field(() => String)
  code!: string;

  @Field(() => QuestionKindEnum)
  kind!: QuestionKind;

  @Field(() => String)
  wording!: string;

  @Field(() => QuestionChoiceEnum)
  choice!: QuestionChoice;

  @Field(() => PrintedBaseEnum, { description: "The base of the shares that the report prints" })
  printedBase!: PrintedBase;

  @Field(() => String, { nullable: true, description: "Of whom it is asked; null where of all" })
  askedIf!: string | null;

  @Field(() => [BallotFormEnum])
  forms!: readonly BallotForm[];

  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int, { description: "Ticks; more than one a ballot where several may be chosen" })
  selections!: number;

  @Extensions({ listSize: 9 })
  @Field(() => [OptionResult])
  options!: readonly OptionResult[];
}
