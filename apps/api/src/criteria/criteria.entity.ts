import type { ServiceMode } from "@sipas/domain/agency";
import {
  criteriaOf,
  isProvisional,
  MODE_OF_FORM,
  type BallotForm,
  type BallotFormVersion,
} from "@sipas/domain/criteria";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";
import { BallotFormEnum, Content, Question } from "./form-parts.entity.ts";

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
