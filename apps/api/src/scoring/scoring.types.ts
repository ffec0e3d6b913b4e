import type { BallotForm } from "@sipas/domain/criteria";
import { Extensions, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Block } from "../agency/block.entity.ts";
import { BallotFormEnum } from "../criteria/form-parts.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { Figure } from "../platform/graphql/figure.types.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";

@ObjectType()
export class AgencyExtreme {
  agencyCode!: string;

  @Field(() => String)
  value!: string;

  @Field(() => Figure, { description: "The value with its base, as the agency has it" })
  figure!: Figure;
}

@ObjectType()
export class CriterionScore {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  wording!: string;

  @Field(() => Figure)
  figure!: Figure;

  @Field(() => [Int], { description: "Answers of level 1 to 5" })
  levels!: readonly number[];
}

@ObjectType()
export class ContentScore {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Figure)
  figure!: Figure;

  @Extensions({ listSize: 6 })
  @Field(() => [CriterionScore])
  criteria!: readonly CriterionScore[];
}

@ObjectType()
export class AgencyScore {
  agencyCode!: string;

  @Field(() => Block)
  block!: Block;

  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => Int, { description: "Valid ballots" })
  ballots!: number;

  @Field(() => Figure)
  figure!: Figure;

  @Field(() => Int, { nullable: true, description: "In the province; equal indices share a rank" })
  rank!: number | null;

  @Field(() => Int, { nullable: true })
  blockRank!: number | null;

  @Extensions({ listSize: 5 })
  @Field(() => [ContentScore])
  contents!: readonly ContentScore[];
}

@ObjectType({ description: "A group of agencies as a whole, and how their indices spread" })
export class ScopeScore {
  @Field(() => Figure)
  figure!: Figure;

  @Field(() => AgencyExtreme, { nullable: true })
  min!: AgencyExtreme | null;

  @Field(() => AgencyExtreme, { nullable: true })
  max!: AgencyExtreme | null;

  @Field(() => String, { nullable: true })
  median!: string | null;

  @Field(() => Int)
  agencies!: number;

  @Field(() => Int, { description: "Agencies at 90 % or more, by the exact fraction" })
  atLeast90!: number;

  @Field(() => Int, { description: "Valid ballots" })
  ballots!: number;
}

@ObjectType()
export class BlockScore {
  @Field(() => Block)
  block!: Block;

  @Field(() => ScopeScore)
  score!: ScopeScore;
}

@ObjectType({ description: "A content over all agencies measured by one form" })
export class FormContentScore extends ContentScore {
  @Field(() => AgencyExtreme, { nullable: true })
  min!: AgencyExtreme | null;

  @Field(() => AgencyExtreme, { nullable: true })
  max!: AgencyExtreme | null;

  @Field(() => String, { nullable: true })
  median!: string | null;

  @Field(() => Int)
  agencies!: number;

  @Field(() => Int)
  atLeast90!: number;
}

@ObjectType()
export class FormScore {
  @Field(() => BallotFormEnum)
  form!: BallotForm;

  @Field(() => Int)
  agencies!: number;

  @Field(() => Int, { description: "Valid ballots" })
  ballots!: number;

  @Extensions({ listSize: 5 })
  @Field(() => [FormContentScore])
  contents!: readonly FormContentScore[];
}

@ObjectType()
export class ScoreRunConnection extends connectionOf("ScoreRun", ScoreRunEntity) {}

@InputType()
export class RunScoresInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

export const RunScoresResult = resultUnion("RunScoresResult", ScoreRunEntity);
