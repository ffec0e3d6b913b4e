import type { ModeReason, ServiceMode } from "@sipas/domain/agency";
import type { CeasedRule, PlanAgency, PlanContent } from "@sipas/domain/plan";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Block } from "../agency/block.entity.ts";
import { ServiceModeEnum } from "../agency/roster-entry.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";
import { DossierCounts, ModeReasonEnum, Quota } from "./plan-agency.entity.ts";
import {
  CallbackRule,
  CeasedRuleEnum,
  IndexTarget,
  LegalBasis,
  PlanWindows,
  ScoringMethod,
} from "./plan-parts.entity.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

@ObjectType()
export class SurveyPlanConnection extends connectionOf("SurveyPlan", SurveyPlanEntity) {}

@InputType()
export class PlanAgencyInput implements PlanAgency {
  @Field(() => String)
  agencyCode!: string;

  @Field(() => String, { description: "The code of one of the plan's blocks" })
  block!: string;

  @Field(() => ServiceModeEnum)
  serviceMode!: ServiceMode;

  @Field(() => ModeReasonEnum, {
    nullable: true,
    description: "The rule by which the mode was chosen; null while nobody said",
  })
  modeReasonCode!: ModeReason | null;

  @Field(() => String)
  modeReason!: string;

  @Field(() => String, { nullable: true })
  criteriaSetCode!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "People who used the service in the transaction window; null while they are not counted",
  })
  frameSize!: number | null;

  @Field(() => DossierCounts, { nullable: true })
  dossiers!: DossierCounts | null;

  @Field(() => Quota)
  quota!: Quota;
}

@InputType()
export class PlanContentInput implements PlanContent {
  @Field(() => Int)
  year!: number;

  @Field(() => String, { description: "As printed; empty while the Decision is not numbered" })
  decisionNumber!: string;

  @Field(() => DayScalar, { nullable: true })
  decisionDate!: string | null;

  @Field(() => String, {
    description: "Number of the plan itself beside the Decision; empty when it has none",
  })
  planNumber!: string;

  @Field(() => DayScalar, { nullable: true })
  planDate!: string | null;

  @Field(() => String, { description: "The organisations that supervise the survey" })
  supervision!: string;

  @Field(() => [LegalBasis])
  legalBases!: LegalBasis[];

  @Field(() => PlanWindows)
  windows!: PlanWindows;

  @Field(() => CeasedRuleEnum, {
    nullable: true,
    description: "What becomes of dossiers of agencies that ended within the transaction window",
  })
  ceasedRule!: CeasedRule | null;

  @Field(() => [IndexTarget])
  targets!: IndexTarget[];

  @Field(() => String, {
    description: "Reserve ballots an official one, an exact decimal of 0 to 1; empty while it is open",
  })
  reserveRatio!: string;

  @Field(() => Int, { description: "Breakdowns of fewer people are not published" })
  smallCell!: number;

  @Field(() => DayScalar, { nullable: true, description: "The last day on which personal data are kept" })
  retentionUntil!: string | null;

  @Field(() => ScoringMethod)
  method!: ScoringMethod;

  @Field(() => CallbackRule)
  callback!: CallbackRule;

  @Field(() => [Block], { description: "What agencies are ranked within this year" })
  blocks!: Block[];

  @Field(() => [PlanAgencyInput])
  roster!: PlanAgencyInput[];
}

@InputType()
export class CreateSurveyPlanInput {
  @Field(() => Int)
  year!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The plan of an earlier year to start from: its content, its days and its roster by lineage",
  })
  fromPlanId?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

/** A plan as the person saw it, and the key under which the request may be repeated. */
@InputType()
abstract class SeenPlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The version that the person saw" })
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class SaveSurveyPlanInput extends SeenPlanInput {
  @Field(() => PlanContentInput)
  content!: PlanContentInput;
}

@InputType()
export class DeleteSurveyPlanInput extends SeenPlanInput {}

@InputType()
export class IssueSurveyPlanInput extends SeenPlanInput {}

@ObjectType()
export class DeletedSurveyPlan {
  @Field(() => ID)
  id!: string;
}

export const CreateSurveyPlanResult = resultUnion("CreateSurveyPlanResult", SurveyPlanEntity);
export const SaveSurveyPlanResult = resultUnion("SaveSurveyPlanResult", SurveyPlanEntity);
export const DeleteSurveyPlanResult = resultUnion("DeleteSurveyPlanResult", DeletedSurveyPlan);
export const IssueSurveyPlanResult = resultUnion("IssueSurveyPlanResult", SurveyPlanEntity);
