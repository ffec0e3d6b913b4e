import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ScoringMethod } from "../plan/plan-parts.entity.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import type { RunResult } from "./run-result.entity.ts";

@ObjectType("ScoreRun", {
  description: "Every index of a plan as computed once; it never changes, a later run stands beside it",
})
@Entity({ name: "score_run" })
export class ScoreRunEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Field(() => Int, { description: "From 1 within the plan" })
  @Column({ type: "integer" })
  number!: number;

  @Field(() => Boolean, { description: "Verification was not closed: figures may change" })
  @Column({ type: "boolean" })
  provisional!: boolean;

  @Field(() => Boolean, { description: "Some of the ballots are invented" })
  @Column({ type: "boolean" })
  synthetic!: boolean;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "created_by" })
  createdBy!: string;

  @Field(() => String, {
    description:
      "SHA-256 of a line a ballot by serial: serial, agency, form, validity, answers in hex and what was ticked beside the criteria, parted by tabs",
  })
  @Column({ type: "text", name: "input_digest" })
  inputDigest!: string;

  @Field(() => String, { description: "SHA-256 of the result; equal for equal input, method and version" })
  @Column({ type: "text", name: "result_digest" })
  resultDigest!: string;

  @Field(() => String)
  @Column({ type: "text", name: "algorithm_version" })
  algorithmVersion!: string;

  @Field(() => ScoringMethod)
  @Column({ type: "jsonb" })
  method!: ScoringMethod;

  @Field(() => Int)
  @Column({ type: "integer", name: "valid_ballots" })
  validBallots!: number;

  @Field(() => Int)
  @Column({ type: "integer", name: "void_ballots" })
  voidBallots!: number;

  /** Large, so read only where its figures are asked for. */
  @Column({ type: "jsonb", select: false })
  result!: RunResult;
}
