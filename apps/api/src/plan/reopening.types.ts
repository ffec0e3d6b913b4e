import type { Stage } from "@sipas/domain/plan";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { StageEnum } from "./plan-stage.entity.ts";
import { StageReopeningEntity } from "./stage-reopening.entity.ts";

@ObjectType()
export class StageReopeningConnection extends connectionOf("StageReopening", StageReopeningEntity) {}

@InputType()
export class RequestStageReopeningInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => String, { description: "Read by the person who confirms; kept for good" })
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

/** A request as the person saw it, and the key under which theirs may be repeated. */
@InputType()
abstract class SeenReopeningInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The version that the person saw" })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class ConfirmStageReopeningInput extends SeenReopeningInput {}

@InputType()
export class WithdrawStageReopeningInput extends SeenReopeningInput {}

export const RequestStageReopeningResult = resultUnion("RequestStageReopeningResult", StageReopeningEntity);
export const ConfirmStageReopeningResult = resultUnion("ConfirmStageReopeningResult", StageReopeningEntity);
export const WithdrawStageReopeningResult = resultUnion("WithdrawStageReopeningResult", StageReopeningEntity);
