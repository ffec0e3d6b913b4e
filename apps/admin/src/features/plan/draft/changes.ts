import type { PlanDraft } from "./plan-draft.ts";
import { FORM_SECTIONS, type FormSectionName } from "./sections.ts";

export type Branch = Readonly<Record<string, unknown>>;
export type Changes = Readonly<Record<FormSectionName, number>>;

/** How many fields of each part differ; a row added or taken away counts as one, and so does another order. */
export function countChanges(from: PlanDraft, to: PlanDraft): Changes {
  const [a, b] = [treeOf(from), treeOf(to)];
  const counts = Object.fromEntries(
    FORM_SECTIONS.map((name) => [name, differences(a[name], b[name])]),
  ) as unknown as Changes;
  return isReordered(from, to) ? { ...counts, roster: counts.roster + 1 } : counts;
}

export function totalOf(changes: Changes): number {
  return FORM_SECTIONS.reduce((sum, name) => sum + changes[name], 0);
}

/** Puts what one changed since `base` onto `theirs`, field by field; where both changed a field, one's own stays. */
export function rebase(base: PlanDraft, mine: PlanDraft, theirs: PlanDraft): PlanDraft {
  if (mine === base) return theirs;
  const merged = draftFrom(merge(treeOf(base), treeOf(mine), treeOf(theirs)) as Tree);
  return isReordered(base, mine) ? inOrderOf(mine, merged) : merged;
}

/** Whether the agencies that both have stand in another order. */
export function isReordered(from: PlanDraft, to: PlanDraft): boolean {
  const [before, after] = [placesOf(from), placesOf(to)];
  const common = [...before.keys()].filter((code) => after.has(code));
  return common.some((code, index) => index > 0 && after.get(code)! < after.get(common[index - 1]!)!);
}

function inOrderOf(model: PlanDraft, draft: PlanDraft): PlanDraft {
  const places = placesOf(model);
  const placeOf = (code: string) => places.get(code) ?? places.size;
  return {
    ...draft,
    roster: draft.roster.toSorted((a, b) => placeOf(a.agencyCode) - placeOf(b.agencyCode)),
  };
}

function placesOf({ roster }: PlanDraft): ReadonlyMap<string, number> {
  return new Map(roster.map(({ agencyCode }, place) => [agencyCode, place]));
}

type Tree = Readonly<Record<FormSectionName, Branch>>;

/** Rows go by what they are about, not by where they stand. */
export function treeOf(draft: PlanDraft): Tree {
  const { year, decisionNumber, decisionDate, planNumber, planDate, supervision } = draft;
  const { windows, ceasedRule, reserveRatio, smallCell, retentionUntil, method, callback } = draft;
  return {
    decision: { year, decisionNumber, decisionDate, planNumber, planDate, supervision },
    legalBases: Object.fromEntries(draft.legalBases.map((row) => [`#${row.key}`, row])),
    windows: { ...windows, ceasedRule },
    targets: Object.fromEntries(draft.targets.map((row) => [`#${row.key}`, row])),
    terms: { reserveRatio, smallCell, retentionUntil },
    method: { ...method },
    callback: { ...callback },
    blocks: Object.fromEntries(draft.blocks.map((block) => [`#${block.code}`, block])),
    roster: Object.fromEntries(draft.roster.map((row) => [`#${row.agencyCode}`, row])),
  };
}

function draftFrom({
  decision,
  windows,
  legalBases,
  targets,
  terms,
  blocks,
  roster,
  ...rest
}: Tree): PlanDraft {
  const { ceasedRule, ...days } = windows;
  return {
    ...decision,
    ...terms,
    ...rest,
    windows: days,
    ceasedRule,
    targets: Object.values(targets),
    legalBases: Object.values(legalBases),
    blocks: Object.values(blocks),
    roster: Object.values(roster),
  } as unknown as PlanDraft;
}

export function differences(a: unknown, b: unknown): number {
  if (!isBranch(a) || !isBranch(b)) return Object.is(a, b) ? 0 : 1;
  return keysOf(a, b).reduce((sum, key) => sum + differences(a[key], b[key]), 0);
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (differences(base, mine) === 0) return theirs;
  if (differences(base, theirs) === 0 || !isBranch(mine) || !isBranch(theirs)) return mine;
  const before = isBranch(base) ? base : {};
  const merged = keysOf(theirs, mine).flatMap((key): [string, unknown][] => {
    const value = merge(before[key], mine[key], theirs[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return Array.isArray(mine) ? merged.map(([, value]) => value) : Object.fromEntries(merged);
}

export function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

export function keysOf(a: Branch, b: Branch): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
