import {
  BALLOT_CONSEQUENCE_LABELS,
  BALLOT_CONSEQUENCES,
  BLOCK_METHOD_LABELS,
  BLOCK_METHODS,
  CALLBACK_OUTCOME_LABELS,
  CALLBACK_OUTCOMES,
  CEASED_RULE_LABELS,
  CEASED_RULES,
  INDEX_METHOD_LABELS,
  INDEX_METHODS,
  LEGAL_BASIS_KIND_LABELS,
  LEGAL_BASIS_KINDS,
  PROVINCE_METHOD_LABELS,
  PROVINCE_METHODS,
  TARGET_SCOPE_LABELS,
  TARGET_SCOPES,
  type BallotConsequence,
  type BlockMethod,
  type CallbackOutcome,
  type CallbackRule as DomainCallbackRule,
  type IndexMethod,
  type IndexTarget as DomainIndexTarget,
  type LegalBasis as DomainLegalBasis,
  type LegalBasisKind,
  type OpenPeriod,
  type OutcomeConsequence as DomainOutcomeConsequence,
  type PlanWindows as DomainPlanWindows,
  type ProvinceMethod,
  type ScoringMethod as DomainScoringMethod,
  type TargetScope,
} from "@sipas/domain/plan";
import { ROUNDING_MODES, type Rounding as DomainRounding, type RoundingMode } from "@sipas/domain/kernel";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql/enums.ts";
import { DayScalar } from "../platform/graphql/scalars.ts";

// The parts of a plan are the same going in and coming out, so one class is input and output.

const LegalBasisKindEnum = enumOf("LegalBasisKind", LEGAL_BASIS_KINDS, LEGAL_BASIS_KIND_LABELS);
export const CallbackOutcomeEnum = enumOf("CallbackOutcome", CALLBACK_OUTCOMES, CALLBACK_OUTCOME_LABELS);
export const BallotConsequenceEnum = enumOf(
  "BallotConsequence",
  BALLOT_CONSEQUENCES,
  BALLOT_CONSEQUENCE_LABELS,
);
export const CeasedRuleEnum = enumOf("CeasedRule", CEASED_RULES, CEASED_RULE_LABELS);
const TargetScopeEnum = enumOf("TargetScope", TARGET_SCOPES, TARGET_SCOPE_LABELS);
const IndexMethodEnum = enumOf("IndexMethod", INDEX_METHODS, INDEX_METHOD_LABELS);
const BlockMethodEnum = enumOf("BlockMethod", BLOCK_METHODS, BLOCK_METHOD_LABELS);
const ProvinceMethodEnum = enumOf("ProvinceMethod", PROVINCE_METHODS, PROVINCE_METHOD_LABELS);
const RoundingModeEnum = enumOf("RoundingMode", ROUNDING_MODES);

@InputType("LegalBasisInput")
@ObjectType("LegalBasis")
export class LegalBasis implements DomainLegalBasis {
  @Field(() => LegalBasisKindEnum)
  kind!: LegalBasisKind;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DayScalar, { nullable: true })
  inForceFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Last day in force; null while no end is set" })
  inForceTo!: string | null;
}

@InputType("PlanWindowInput")
@ObjectType("PlanWindow")
export class PlanWindow implements OpenPeriod {
  @Field(() => DayScalar, { nullable: true })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  to!: string | null;
}

@InputType("PlanWindowsInput")
@ObjectType("PlanWindows")
export class PlanWindows implements DomainPlanWindows {
  @Field(() => PlanWindow, { description: "When respondents used the service" })
  transaction!: PlanWindow;

  @Field(() => PlanWindow, { description: "When agencies list who used their service" })
  frame!: PlanWindow;

  @Field(() => PlanWindow)
  sample!: PlanWindow;

  @Field(() => PlanWindow)
  fieldwork!: PlanWindow;

  @Field(() => PlanWindow)
  entry!: PlanWindow;

  @Field(() => PlanWindow)
  callback!: PlanWindow;

  @Field(() => PlanWindow)
  scoring!: PlanWindow;

  @Field(() => PlanWindow)
  report!: PlanWindow;

  @Field(() => PlanWindow)
  publication!: PlanWindow;
}

@InputType("IndexTargetInput")
@ObjectType("IndexTarget", { description: "The least index that the year asks for" })
export class IndexTarget implements DomainIndexTarget {
  @Field(() => TargetScopeEnum)
  scope!: TargetScope;

  @Field(() => String, { nullable: true, description: "Code of the block or agency; null for the province" })
  code!: string | null;

  @Field(() => String, { description: "An exact decimal of 0 to 1; empty while it is open" })
  minimum!: string;
}

@InputType("RoundingInput")
@ObjectType("Rounding")
export class Rounding implements DomainRounding {
  @Field(() => Int)
  digits!: number;

  @Field(() => RoundingModeEnum)
  mode!: RoundingMode;
}

@InputType("ScoringMethodInput")
@ObjectType("ScoringMethod")
export class ScoringMethod implements DomainScoringMethod {
  @Field(() => IndexMethodEnum)
  index!: IndexMethod;

  @Field(() => BlockMethodEnum)
  block!: BlockMethod;

  @Field(() => ProvinceMethodEnum)
  province!: ProvinceMethod;

  @Field(() => [Int], { description: "Levels of 1 to 5 that count as satisfied" })
  satisfied!: number[];

  @Field(() => Rounding)
  rounding!: Rounding;
}

@InputType("OutcomeConsequenceInput")
@ObjectType("OutcomeConsequence")
export class OutcomeConsequence implements DomainOutcomeConsequence {
  @Field(() => CallbackOutcomeEnum)
  outcome!: CallbackOutcome;

  @Field(() => BallotConsequenceEnum, { nullable: true, description: "Null until it is decided" })
  consequence!: BallotConsequence | null;
}

@InputType("CallbackRuleInput")
@ObjectType("CallbackRule")
export class CallbackRule implements DomainCallbackRule {
  @Field(() => String, { description: "Share of collected ballots to call, an exact decimal of 0 to 1" })
  share!: string;

  @Field(() => Int)
  floorAgency!: number;

  @Field(() => Int)
  floorEnumerator!: number;

  @Field(() => Int)
  attempts!: number;

  @Field(() => [String], { description: "What the respondent confirms, in the order of speech" })
  statements!: string[];

  @Field(() => [OutcomeConsequence])
  consequences!: OutcomeConsequence[];
}
