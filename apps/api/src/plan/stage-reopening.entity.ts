import {
  REOPENING_STATE_LABELS,
  REOPENING_STATES,
  type ReopenableStage,
  type ReopeningState,
  type Stage,
} from "@sipas/domain/plan";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { StageEnum } from "./plan-stage.entity.ts";

const ReopeningStateEnum = enumOf("ReopeningState", REOPENING_STATES, REOPENING_STATE_LABELS);

@ObjectType({ description: "How a stage was closed before it was opened again" })
export class FormerClosing {
  @Field(() => StageEnum)
  stage!: Stage;

  @Field(() => String, { nullable: true })
  closedAt!: string | null;

  @Field(() => String, { nullable: true })
  closedBy!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of what the stage left behind then" })
  digest!: string | null;
}

@ObjectType("StageReopening", {
  description: "A closed stage opened again: asked for by one person with a reason, confirmed by another",
})
@Entity({ name: "stage_reopening" })
export class StageReopeningEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => ID)
  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Field(() => StageEnum)
  @Column({ type: "text" })
  stage!: ReopenableStage;

  @Field(() => ReopeningStateEnum)
  @Column({ type: "text" })
  state!: ReopeningState;

  @Field(() => String)
  @Column({ type: "text" })
  reason!: string;

  @Field(() => [FormerClosing], { description: "The closings that it undoes" })
  @Column({ type: "jsonb" })
  closings!: FormerClosing[];

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "requested_at" })
  requestedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "requested_by" })
  requestedBy!: string;

  @Column({ type: "uuid", name: "requested_account_id" })
  requestedAccountId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was confirmed or withdrawn" })
  @Column({ type: "timestamptz", name: "settled_at", nullable: true })
  settledAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "settled_by", nullable: true })
  settledBy!: string | null;

  @Column({ type: "uuid", name: "settled_account_id", nullable: true })
  settledAccountId!: string | null;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;
}
