import {
  CORRECTION_REASON_LABELS,
  CORRECTION_REASONS,
  DISPOSITIONS,
  DISPOSITION_LABELS,
  type CorrectionReason,
  type Disposition,
  type FailureReason,
  type FieldworkCount as Count,
} from "@sipas/domain/fieldwork";
import type { SampleList } from "@sipas/domain/sample";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar, DayScalar } from "../platform/graphql/scalars.ts";
import { SampleListEnum, SampleUnitEntity } from "../sample/sample-unit.entity.ts";
import { DispositionEnum, FailureReasonEnum } from "./ballot-issue.entity.ts";
import { FieldworkImportEntity } from "./fieldwork-import.entity.ts";

/** Where a unit is, `WAITING` while no ballot was issued for it. */
const UNIT_STATES = ["WAITING", ...DISPOSITIONS] as const;
export type UnitState = (typeof UNIT_STATES)[number];
const UnitStateEnum = enumOf("UnitState", UNIT_STATES, { WAITING: "Chưa phát", ...DISPOSITION_LABELS });

@InputType()
export class SampleUnitFilter {
  @Field(() => String, { nullable: true })
  agencyCode?: string | null;

  @Field(() => SampleListEnum, { nullable: true })
  list?: SampleList | null;

  @Field(() => String, { nullable: true })
  area?: string | null;

  @Field(() => String, { nullable: true })
  enumerator?: string | null;

  @Field(() => UnitStateEnum, { nullable: true })
  state?: UnitState | null;
}

const CorrectionReasonEnum = enumOf("CorrectionReason", CORRECTION_REASONS, CORRECTION_REASON_LABELS);

@ObjectType({ description: "What was recorded of a unit's ballot until a file corrected it" })
export class BallotIssueCorrection {
  unitId!: string;

  @Field(() => CorrectionReasonEnum)
  correction!: CorrectionReason;

  @Field(() => String)
  serial!: string;

  @Field(() => DispositionEnum)
  disposition!: Disposition;

  @Field(() => FailureReasonEnum, { nullable: true, description: "Of a failed ballot" })
  reason!: FailureReason | null;

  @Field(() => DayScalar)
  issuedOn!: string;

  @Field(() => DayScalar, { nullable: true })
  settledOn!: string | null;

  @Field(() => DateTimeScalar)
  correctedAt!: Date;

  @Field(() => String)
  correctedBy!: string;
}

@ObjectType()
export class SampleUnitConnection extends connectionOf("SampleUnit", SampleUnitEntity) {}

/** Counts of any set of units. */
@ObjectType()
abstract class Dispositions {
  @Field(() => Int, { description: "Official units without a ballot" })
  waiting!: number;

  @Field(() => Int, { description: "Ballots handed out" })
  issued!: number;

  @Field(() => Int)
  collected!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int)
  lost!: number;

  @Field(() => Int, { description: "Still with the enumerator" })
  held!: number;
}

@ObjectType({ description: "What an enumerator did in an agency: issued = collected + failed + lost + held" })
export class FieldworkCount extends Dispositions implements Count {
  @Field(() => String)
  agencyCode!: string;

  @Field(() => String, { description: "The enumerator's code" })
  enumerator!: string;
}

@ObjectType({ description: "The fieldwork of a plan in all: issued = collected + failed + lost + held" })
export class FieldworkTotals extends Dispositions {}

@ObjectType()
export class FieldworkImportConnection extends connectionOf("FieldworkImport", FieldworkImportEntity) {}

@InputType()
export class CloseFieldworkInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

export const CloseFieldworkResult = resultUnion("CloseFieldworkResult", SurveyPlanEntity);
