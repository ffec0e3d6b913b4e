import type { ServiceMode } from "@sipas/domain/agency";
import type { BallotForm } from "@sipas/domain/criteria";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import type { BallotFormEntity } from "./ballot-form.entity.ts";
import { AnswerScale, BallotFormEnum, Content, Question } from "./form-parts.entity.ts";

/** A form as anybody may see it: a type of its own, so that nothing that staff see of forms comes along. */
@ObjectType({ description: "A form that a plan was issued on: what its ballots ask, in printed order" })
export class PublishedForm {
  @Field(() => String, { description: "Year, kind and, from the second on, the number of the version" })
  code!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => ServiceModeEnum, { description: "Of the agencies that are measured by it" })
  serviceMode!: ServiceMode;

  @Field(() => Boolean, { description: "Some item is not yet confirmed against the printed ballot" })
  provisional!: boolean;

  @Extensions({ listSize: 50 })
  @Field(() => [String], {
    description: "Codes of the contents, criteria and questions not yet confirmed; scale, freeText",
  })
  unconfirmedItems!: readonly string[];

  @Field(() => Int)
  criteriaCount!: number;

  @Extensions({ listSize: 6 })
  @Field(() => [Content])
  contents!: readonly Content[];

  @Extensions({ listSize: 16 })
  @Field(() => [Question], { description: "Statements, expectations and demographics" })
  questions!: readonly Question[];

  @Field(() => AnswerScale)
  scale!: AnswerScale;

  @Field(() => String, { nullable: true, description: "The prompt of an open question at the end" })
  freeText!: string | null;

  @Field(() => String, { description: "SHA-256 of code, year, kind and content, as canonical JSON" })
  digest!: string;

  static of(form: BallotFormEntity): PublishedForm {
    const { code, year, serviceMode, provisional, criteriaCount } = form;
    const { contents, questions, scale, freeText, digest } = form;
    return Object.assign(new PublishedForm(), {
      code,
      year,
      form: form.form,
      serviceMode,
      provisional,
      unconfirmedItems: form.unconfirmedItems,
      criteriaCount,
      contents,
      questions,
      scale,
      freeText,
      digest,
    });
  }
}

@ObjectType()
export class PublishedFormConnection extends connectionOf("PublishedForm", PublishedForm) {}
