import { REVEAL_REASON_LABELS, REVEAL_REASONS, type RevealReason } from "@sipas/domain/sample";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { SampleImportEntity } from "./sample-import.entity.ts";

const RevealReasonEnum = enumOf("RevealReason", REVEAL_REASONS, REVEAL_REASON_LABELS);

@ObjectType({ description: "What every reader of the sample sees of a contact" })
export class MaskedContact {
  @Field(() => String, { description: "Initials: “L. V. A.”" })
  name!: string;

  @Field(() => String, { description: "01xx xxx 234" })
  phone!: string;
}

@ObjectType({ description: "Personal data, shown to who gave a reason that the audit keeps" })
export class RevealedContact {
  @Field(() => ID)
  unitId!: string;

  @Field(() => String)
  fullName!: string;

  @Field(() => String, { description: "10 or 11 digits" })
  phone!: string;

  @Field(() => String, { nullable: true })
  address!: string | null;
}

@ObjectType({ description: "Units of an agency in the sample" })
export class SampleCount {
  planId!: string;

  @Field(() => String)
  agencyCode!: string;

  @Field(() => Int)
  official!: number;

  @Field(() => Int)
  reserve!: number;

  @Field(() => String, { nullable: true, description: "Why the official list is shorter than the quota" })
  shortfallReason!: string | null;
}

@ObjectType({ description: "The sample of a plan in all" })
export class SampleTotals {
  @Field(() => Int, { description: "Agencies of the roster that have official units" })
  agencies!: number;

  @Field(() => Int, { description: "Units to survey" })
  official!: number;

  @Field(() => Int)
  reserve!: number;
}

@ObjectType()
export class SampleImportConnection extends connectionOf("SampleImport", SampleImportEntity) {}

@InputType()
export class RevealContactInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => RevealReasonEnum)
  reason!: RevealReason;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class DeleteSampleImportInput {
  @Field(() => ID)
  importId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ObjectType()
export class DeletedSampleImport {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class ShortfallInput {
  @Field(() => String)
  agencyCode!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class CloseSampleInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => [ShortfallInput], {
    description: "A reason for each agency whose official list is short of its quota",
  })
  shortfalls!: ShortfallInput[];

  @Field(() => ID)
  idempotencyKey!: string;
}

export const RevealContactResult = resultUnion("RevealContactResult", RevealedContact);
export const DeleteSampleImportResult = resultUnion("DeleteSampleImportResult", DeletedSampleImport);
export const CloseSampleResult = resultUnion("CloseSampleResult", SurveyPlanEntity);
