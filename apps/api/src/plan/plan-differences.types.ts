import {
  PLAN_PART_LABELS,
  PLAN_PARTS,
  ROSTER_CHANGE_LABELS,
  ROSTER_CHANGES,
  type PlanPart,
  type RosterChangeKind,
} from "@sipas/domain/plan";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql/enums.ts";
import { ROSTER_SIZE } from "../platform/graphql/paging.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

const RosterChangeKindEnum = enumOf("RosterChangeKind", ROSTER_CHANGES, ROSTER_CHANGE_LABELS);
const PlanPartEnum = enumOf("PlanPart", PLAN_PARTS, PLAN_PART_LABELS);

@ObjectType({ description: "Agencies of two plans that belong together by what became of them" })
export class PlanRosterChange {
  @Field(() => RosterChangeKindEnum)
  kind!: RosterChangeKind;

  @Extensions({ listSize: 1 })
  @Field(() => [PlanAgencyEntity])
  before!: readonly PlanAgencyEntity[];

  @Extensions({ listSize: 1 })
  @Field(() => [PlanAgencyEntity])
  after!: readonly PlanAgencyEntity[];

  @Field(() => Boolean)
  otherBlock!: boolean;

  @Field(() => Boolean)
  otherMode!: boolean;

  @Field(() => [String], { description: "What happened between, in Vietnamese, in order of time" })
  events!: readonly string[];

  @Field(() => Boolean, { description: "One of the events is not confirmed against its document" })
  provisional!: boolean;
}

@ObjectType()
export class PlanBallotTotals {
  @Field(() => Int)
  agencies!: number;

  @Field(() => Int, { description: "Without the agencies whose whole frame is asked" })
  official!: number;

  @Field(() => Int)
  reserve!: number;

  @Field(() => Int, { description: "Agencies whose whole frame is asked" })
  takeAll!: number;
}

@ObjectType()
export class PlanBallotChange {
  @Field(() => PlanBallotTotals)
  before!: PlanBallotTotals;

  @Field(() => PlanBallotTotals)
  after!: PlanBallotTotals;
}

@ObjectType()
export class PlanBlockChange extends PlanBallotChange {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: "A thing that the two plans say differently, in Vietnamese" })
export class PlanFactChange {
  @Field(() => PlanPartEnum)
  part!: PlanPart;

  @Field(() => String, { description: "Tells it from others of the part, the same in every year" })
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: "Null where the earlier plan does not say it" })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "Null where the later plan does not say it" })
  after!: string | null;
}

@ObjectType({ description: "What a plan says otherwise than one of an earlier year" })
export class PlanDifferences {
  @Field(() => SurveyPlanEntity)
  before!: SurveyPlanEntity;

  @Field(() => SurveyPlanEntity)
  after!: SurveyPlanEntity;

  @Extensions({ listSize: ROSTER_SIZE })
  @Field(() => [PlanRosterChange], { description: "Every agency of either plan in exactly one of them" })
  roster!: readonly PlanRosterChange[];

  @Extensions({ listSize: 5 })
  @Field(() => [PlanBlockChange])
  blocks!: readonly PlanBlockChange[];

  @Field(() => PlanBallotChange)
  total!: PlanBallotChange;

  @Extensions({ listSize: 50 })
  @Field(() => [PlanFactChange])
  facts!: readonly PlanFactChange[];
}
