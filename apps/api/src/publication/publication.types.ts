import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Problem, resultUnion } from "../platform/graphql/problem.types.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";
import { ReleaseEntity } from "./release.entity.ts";

@ObjectType({ description: "How far a plan's publication has come" })
export class Publication {
  @Field(() => ID)
  planId!: string;

  @Field(() => [Problem], {
    description: "All that keeps the year from being published, whatever its Decision says; empty once it is",
  })
  blockers!: readonly Problem[];

  @Field(() => ReleaseEntity, { nullable: true, description: "Null until a Decision is written down" })
  release!: ReleaseEntity | null;
}

/** The Decision as the signed document has it. */
@InputType()
abstract class DecisionInput {
  @Field(() => String, { description: "As printed" })
  decisionNumber!: string;

  @Field(() => DayScalar, { nullable: true })
  decisionDate!: string | null;

  @Field(() => String, { description: "May be blank" })
  signerName!: string;

  @Field(() => String, { description: "The line above the signature; may be blank" })
  competenceLine!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class RecordReleaseInput extends DecisionInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID, { description: "The run that the person saw; it must still be the newest" })
  runId!: string;
}

@InputType()
export class UpdateReleaseInput extends DecisionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The version that the person saw" })
  version!: number;
}

/** A release as the person saw it, and the key under which the request may be repeated. */
@InputType()
abstract class SeenReleaseInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The version that the person saw" })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class WithdrawReleaseInput extends SeenReleaseInput {}

@InputType()
export class ConfirmReleaseInput extends SeenReleaseInput {
  @Field(() => String, { description: "The previewDigest of what the person read" })
  previewDigest!: string;
}

@ObjectType()
export class WithdrawnRelease {
  @Field(() => ID)
  id!: string;
}

export const RecordReleaseResult = resultUnion("RecordReleaseResult", ReleaseEntity);
export const UpdateReleaseResult = resultUnion("UpdateReleaseResult", ReleaseEntity);
export const WithdrawReleaseResult = resultUnion("WithdrawReleaseResult", WithdrawnRelease);
export const ConfirmReleaseResult = resultUnion("ConfirmReleaseResult", ReleaseEntity);
