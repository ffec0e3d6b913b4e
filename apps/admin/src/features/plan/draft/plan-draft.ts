import type { Block, DossierCounts, ModeReason, ServiceMode } from "@sipas/domain/agency";
import {
  ANSWER_LEVELS,
  WINDOW_NAMES,
  type BlockMethod,
  type CallbackRule,
  type CeasedRule,
  type IndexMethod,
  type LegalBasisKind,
  type OpenPeriod,
  type PlanContent,
  type ProvinceMethod,
  type TargetScope,
  type WindowName,
} from "@sipas/domain/plan";
import type { CountValue } from "@sipas/ui";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";

export interface LegalBasisDraft {
  /** Tells the row from others while one works; not stored. */
  readonly key: string;
  readonly kind: LegalBasisKind;
  readonly number: string;
  readonly title: string;
  readonly inForceFrom: string;
  readonly inForceTo: string;
}

export interface TargetDraft {
  /** Tells the row from others while one works; not stored. */
  readonly key: string;
  readonly scope: TargetScope;
  readonly code: string | null;
  readonly minimum: string;
}

export interface RosterRowDraft {
  readonly agencyCode: string;
  readonly agencyName: string;
  /** The code of one of the plan's blocks. */
  readonly block: string;
  readonly serviceMode: ServiceMode;
  readonly modeReasonCode: ModeReason | null;
  readonly modeReason: string;
  readonly criteriaSetCode: string | null;
  readonly frameSize: CountValue;
  readonly dossiers: DossierCounts | null;
  readonly official: CountValue;
  readonly reserve: CountValue;
  readonly takeAll: boolean;
}

export interface WindowDraft {
  readonly from: string;
  readonly to: string;
}

export interface MethodDraft {
  readonly index: IndexMethod;
  readonly block: BlockMethod;
  readonly province: ProvinceMethod;
  readonly satisfied: Readonly<Record<string, boolean>>;
  readonly digits: CountValue;
}

export interface CallbackDraft extends Pick<CallbackRule, "share" | "statements" | "consequences"> {
  readonly floorAgency: CountValue;
  readonly floorEnumerator: CountValue;
  readonly attempts: CountValue;
}

/** A plan while it is typed: what is no number or no day yet is kept as it was typed. */
export interface PlanDraft {
  readonly year: CountValue;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly planNumber: string;
  readonly planDate: string;
  readonly supervision: string;
  readonly legalBases: readonly LegalBasisDraft[];
  readonly windows: Readonly<Record<WindowName, WindowDraft>>;
  readonly ceasedRule: CeasedRule | null;
  readonly targets: readonly TargetDraft[];
  readonly reserveRatio: string;
  readonly smallCell: CountValue;
  readonly retentionUntil: string;
  readonly method: MethodDraft;
  readonly callback: CallbackDraft;
  readonly blocks: readonly Block[];
  readonly roster: readonly RosterRowDraft[];
}

export function draftOf(plan: PlanDetailFragment): PlanDraft {
  const { method, callback } = plan;
  return {
    year: plan.year,
    decisionNumber: plan.decisionNumber,
    decisionDate: plan.decisionDate ?? "",
    planNumber: plan.planNumber,
    planDate: plan.planDate ?? "",
    supervision: plan.supervision,
    legalBases: plan.legalBases.map(({ kind, number, title, inForceFrom, inForceTo }, index) => ({
      key: String(index),
      kind,
      number,
      title,
      inForceFrom: inForceFrom ?? "",
      inForceTo: inForceTo ?? "",
    })),
    windows: everyWindow((name) => typedPeriod(plan.windows[name])),
    ceasedRule: plan.ceasedRule,
    targets: plan.targets.map(({ scope, code, minimum }, index) => ({
      key: String(index),
      scope,
      code,
      minimum,
    })),
    reserveRatio: plan.reserveRatio,
    smallCell: plan.smallCell,
    retentionUntil: plan.retentionUntil ?? "",
    method: {
      index: method.index,
      block: method.block,
      province: method.province,
      satisfied: Object.fromEntries(ANSWER_LEVELS.map((level) => [level, method.satisfied.includes(level)])),
      digits: method.rounding.digits,
    },
    callback: {
      share: callback.share,
      floorAgency: callback.floorAgency,
      floorEnumerator: callback.floorEnumerator,
      attempts: callback.attempts,
      statements: callback.statements,
      consequences: callback.consequences.map(({ outcome, consequence }) => ({ outcome, consequence })),
    },
    blocks: plan.blocks.map(({ code, name }) => ({ code, name })),
    roster: plan.roster.map(({ agency, quota, ...row }) => ({
      agencyCode: row.agencyCode,
      agencyName: agency.name,
      block: row.block,
      serviceMode: row.serviceMode,
      modeReasonCode: row.modeReasonCode,
      modeReason: row.modeReason,
      criteriaSetCode: row.criteriaSetCode,
      frameSize: row.frameSize,
      dossiers: dossiersOf(row.dossiers),
      official: quota.official,
      reserve: quota.reserve,
      takeAll: quota.takeAll,
    })),
  };
}

/**
 * The draft as the rules judge it. A count that is no number goes through as it was typed, so that
 * the rules refuse it at its own path; only what they accept is sent.
 */
export function contentOf(draft: PlanDraft): PlanContent {
  const { method, callback } = draft;
  return {
    year: asCount(draft.year),
    decisionNumber: draft.decisionNumber,
    decisionDate: draft.decisionDate || null,
    planNumber: draft.planNumber,
    planDate: draft.planDate || null,
    supervision: draft.supervision,
    legalBases: draft.legalBases.map(({ kind, number, title, inForceFrom, inForceTo }) => ({
      kind,
      number,
      title,
      inForceFrom: inForceFrom || null,
      inForceTo: inForceTo || null,
    })),
    windows: everyWindow((name) => periodOf(draft.windows[name])),
    ceasedRule: draft.ceasedRule,
    targets: draft.targets.map(({ scope, code, minimum }) => ({ scope, code, minimum })),
    reserveRatio: draft.reserveRatio,
    smallCell: asCount(draft.smallCell),
    retentionUntil: draft.retentionUntil || null,
    method: {
      index: method.index,
      block: method.block,
      province: method.province,
      satisfied: ANSWER_LEVELS.filter((level) => method.satisfied[level]),
      rounding: { digits: asCount(method.digits), mode: "HALF_UP" },
    },
    callback: {
      share: callback.share,
      floorAgency: asCount(callback.floorAgency),
      floorEnumerator: asCount(callback.floorEnumerator),
      attempts: asCount(callback.attempts),
      statements: callback.statements,
      consequences: callback.consequences,
    },
    blocks: draft.blocks,
    roster: draft.roster.map((row) => ({
      agencyCode: row.agencyCode,
      block: row.block,
      serviceMode: row.serviceMode,
      modeReasonCode: row.modeReasonCode,
      modeReason: row.modeReason,
      criteriaSetCode: row.criteriaSetCode,
      frameSize: row.frameSize as number | null,
      dossiers: row.dossiers,
      quota: {
        official: row.official as number | null,
        reserve: row.reserve as number | null,
        takeAll: row.takeAll,
      },
    })),
  };
}

/** The counts alone, without what the client notes beside them. */
function dossiersOf(counts: DossierCounts | null): DossierCounts | null {
  if (counts === null) return null;
  const { providesService, inPerson, online, users } = counts;
  return { providesService, inPerson, online, users };
}

function asCount(typed: CountValue): number {
  return typed as number;
}

/** One thing of each window. */
export function everyWindow<T>(of: (name: WindowName) => T): Record<WindowName, T> {
  return Object.fromEntries(WINDOW_NAMES.map((name) => [name, of(name)])) as Record<WindowName, T>;
}

function typedPeriod({ from, to }: OpenPeriod): WindowDraft {
  return { from: from ?? "", to: to ?? "" };
}

function periodOf({ from, to }: WindowDraft): OpenPeriod {
  return { from: from || null, to: to || null };
}
