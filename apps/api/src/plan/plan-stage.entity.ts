import {
  STAGE_LABELS,
  STAGE_STATE_LABELS,
  STAGE_STATES,
  STAGES,
  type Stage,
  type StageState,
} from "@sipas/domain/plan";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

export const StageEnum = enumOf("Stage", STAGES, STAGE_LABELS);
export const StageStateEnum = enumOf("StageState", STAGE_STATES, STAGE_STATE_LABELS);

@ObjectType("PlanStage", {
  description: "A stage of the year; stages overlap, so each has a state of its own",
})
@Entity({ name: "plan_stage" })
export class PlanStageEntity {
  @PrimaryColumn({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Field(() => StageEnum)
  @PrimaryColumn({ type: "text" })
  stage!: Stage;

  @Field(() => StageStateEnum)
  @Column({ type: "text" })
  state!: StageState;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "opened_at", nullable: true })
  openedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "closed_at", nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Who closed it" })
  @Column({ type: "text", name: "closed_by", nullable: true })
  closedBy!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of what the closed stage leaves behind" })
  @Column({ type: "text", nullable: true })
  digest!: string | null;
}
