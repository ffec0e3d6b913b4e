import { ANSWER_MARK_LABELS, ANSWER_MARKS, type AnswerMark, type BallotValidity } from "@sipas/domain/ballot";
import type { BallotForm } from "@sipas/domain/criteria";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { BallotFormEnum, Criterion } from "../criteria/criteria.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { BallotImportEntity } from "./ballot-import.entity.ts";
import { BallotEntity, BallotValidityEnum } from "./ballot.entity.ts";

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
