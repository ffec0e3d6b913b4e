import type { BallotForm, Confirmation as DomainConfirmation, FormContent } from "@sipas/domain/criteria";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";
import { AnswerScale, BallotFormEnum, Content, Question } from "./form-parts.entity.ts";

@ObjectType()
export class FormVersionConnection extends connectionOf("FormVersion", BallotFormEntity) {}

@ObjectType({ description: "Who compared an item with the printed ballot, and when" })
export class FormConfirmation implements Pick<DomainConfirmation, "item" | "by"> {
  @Field(() => String, { description: "The item's code" })
  item!: string;

  @Field(() => String)
  by!: string;

  @Field(() => DateTimeScalar)
  at!: Date;
}

@InputType()
export class FormContentInput implements FormContent {
  @Field(() => [Content])
  contents!: Content[];

  @Field(() => [Question])
  questions!: Question[];

  @Field(() => AnswerScale)
  scale!: AnswerScale;

  @Field(() => String, { nullable: true })
  freeText!: string | null;
}

@InputType()
export class CreateBallotFormInput {
  @Field(() => Int)
  year!: number;

  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => String, {
    nullable: true,
    description: "The form to copy, by its code; else the newest of the kind before the year",
  })
  from!: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

/** A form as the person saw it, and the key under which the request may be repeated. */
@InputType()
abstract class SeenFormInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The version that the person saw" })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class SaveBallotFormInput extends SeenFormInput {
  @Field(() => FormContentInput)
  content!: FormContentInput;
}

@InputType()
export class ValidateBallotFormInput extends SeenFormInput {}

@InputType()
export class DeleteBallotFormInput extends SeenFormInput {}

@InputType()
export class SupersedeBallotFormInput extends SeenFormInput {}

@InputType()
export class ConfirmFormItemsInput extends SeenFormInput {
  @Field(() => [String], { description: "Codes of the items that were compared with the printed ballot" })
  items!: string[];

  @Field(() => Boolean, { description: "False takes confirmations back" })
  confirmed!: boolean;
}

@ObjectType()
export class DeletedBallotForm {
  @Field(() => ID)
  id!: string;
}

export const CreateBallotFormResult = resultUnion("CreateBallotFormResult", BallotFormEntity);
export const SaveBallotFormResult = resultUnion("SaveBallotFormResult", BallotFormEntity);
export const ValidateBallotFormResult = resultUnion("ValidateBallotFormResult", BallotFormEntity);
export const ConfirmFormItemsResult = resultUnion("ConfirmFormItemsResult", BallotFormEntity);
export const SupersedeBallotFormResult = resultUnion("SupersedeBallotFormResult", BallotFormEntity);
export const DeleteBallotFormResult = resultUnion("DeleteBallotFormResult", DeletedBallotForm);
