import { PLAN_STATE_LABELS, PLAN_STATES, type CeasedRule, type PlanState } from "@sipas/domain/plan";
import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar, DayScalar } from "../platform/graphql/scalars.ts";
import { Block } from "../agency/block.entity.ts";
import {
  CallbackRule,
  CeasedRuleEnum,
  IndexTarget,
  LegalBasis,
  PlanWindows,
  ScoringMethod,
} from "./plan-parts.entity.ts";

const PlanStateEnum = enumOf("PlanState", PLAN_STATES, PLAN_STATE_LABELS);

@ObjectType("SurveyPlan")
@Entity({ name: "survey_plan" })
export class SurveyPlanEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  year!: number;

  @Field(() => PlanStateEnum)
  @Column({ type: "text" })
  state!: PlanState;

  @Field(() => String)
  @Column({ type: "text", name: "decision_number" })
  decisionNumber!: string;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", name: "decision_date", nullable: true })
  decisionDate!: string | null;

  @Field(() => String, {
    description: "Number of the plan itself beside the Decision; empty when it has none",
  })
  @Column({ type: "text", name: "plan_number" })
  planNumber!: string;

  @Field(() => DayScalar, { nullable: true })
  @Column({ type: "date", name: "plan_date", nullable: true })
  planDate!: string | null;

  @Field(() => String, { description: "The organisations that supervise the survey" })
  @Column({ type: "text" })
  supervision!: string;

  @Field(() => [LegalBasis])
  @Column({ type: "jsonb", name: "legal_bases" })
  legalBases!: LegalBasis[];

  @Field(() => PlanWindows)
  @Column({ type: "jsonb" })
  windows!: PlanWindows;

  @Field(() => CeasedRuleEnum, {
    nullable: true,
    description: "What becomes of dossiers of agencies that ended within the transaction window",
  })
  @Column({ type: "text", name: "ceased_rule", nullable: true })
  ceasedRule!: CeasedRule | null;

  @Extensions({ listSize: 20 })
  @Field(() => [IndexTarget])
  @Column({ type: "jsonb" })
  targets!: IndexTarget[];

  @Field(() => String, {
    description: "Reserve ballots an official one, an exact decimal of 0 to 1; empty while it is open",
  })
  @Column({ type: "text", name: "reserve_ratio" })
  reserveRatio!: string;

  @Field(() => Int, { description: "Breakdowns of fewer people are not published" })
  @Column({ type: "integer", name: "small_cell" })
  smallCell!: number;

  @Field(() => DayScalar, { nullable: true, description: "The last day on which personal data are kept" })
  @Column({ type: "date", name: "retention_until", nullable: true })
  retentionUntil!: string | null;

  @Field(() => ScoringMethod)
  @Column({ type: "jsonb" })
  method!: ScoringMethod;

  @Field(() => CallbackRule)
  @Column({ type: "jsonb" })
  callback!: CallbackRule;

  @Extensions({ listSize: 5 })
  @Field(() => [Block], {
    description: "What agencies are ranked within this year, in the order of the report",
  })
  @Column({ type: "jsonb" })
  blocks!: Block[];

  @Field(() => Boolean, { description: "The year runs on invented data" })
  @Column({ type: "boolean" })
  synthetic!: boolean;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "updated_at" })
  updatedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "updated_by" })
  updatedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "issued_at", nullable: true })
  issuedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "issued_by", nullable: true })
  issuedBy!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the roster as issued" })
  @Column({ type: "text", name: "roster_digest", nullable: true })
  rosterDigest!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the criteria sets as issued" })
  @Column({ type: "text", name: "instrument_digest", nullable: true })
  instrumentDigest!: string | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the method as issued" })
  @Column({ type: "text", name: "method_digest", nullable: true })
  methodDigest!: string | null;
}
