import type { LineageKind } from "@sipas/domain/agency";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";
import { LineageEventEntity, LineageKindEnum } from "./lineage-event.entity.ts";

@InputType()
abstract class LineageFactsInput {
  @Field(() => LineageKindEnum)
  kind!: LineageKind;

  @Field(() => DayScalar, { description: "The first day on which things stand as they are after it" })
  day!: string;

  @Field(() => [String], { description: "Codes of the agencies before it" })
  from!: string[];

  @Field(() => [String], { description: "Codes after it; who goes on under its code stands on both sides" })
  to!: string[];

  @Field(() => String, { description: "The document that ordered it; empty while it is not known" })
  basis!: string;

  @Field(() => String)
  note!: string;
}

@InputType()
export class RecordLineageEventInput extends LineageFactsInput {
  @Field(() => String)
  idempotencyKey!: string;
}

@InputType()
export class CorrectLineageEventInput extends LineageFactsInput {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class SettleLineageEventInput {
  @Field(() => String)
  idempotencyKey!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class WithdrawnLineageEvent {
  @Field(() => ID)
  id!: string;
}

export const RecordLineageEventResult = resultUnion("RecordLineageEventResult", LineageEventEntity);
export const CorrectLineageEventResult = resultUnion("CorrectLineageEventResult", LineageEventEntity);
export const ConfirmLineageEventResult = resultUnion("ConfirmLineageEventResult", LineageEventEntity);
export const WithdrawLineageEventResult = resultUnion("WithdrawLineageEventResult", WithdrawnLineageEvent);
