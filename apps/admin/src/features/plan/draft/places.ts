import { differences, isBranch, isReordered, keysOf, treeOf } from "./changes.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { FORM_SECTIONS } from "./sections.ts";

/** A place of the draft in which two persons do not agree, with what each of them has there. */
export interface Place {
  /** From the part down to the field, rows by what they are about: ["roster", "#SYT", "official"]. */
  readonly path: readonly string[];
  readonly theirs: unknown;
  readonly mine: unknown;
  /** Which of the two changed it since they had the same. */
  readonly byThem: boolean;
  readonly byMe: boolean;
}

/**
 * Every place in which what the other person saved and what one typed differ, those that both changed
 * first. A row that one of them does not have is one place.
 */
export function disputedPlaces(base: PlanDraft, theirs: PlanDraft, mine: PlanDraft): readonly Place[] {
  const [before, there, here] = [treeOf(base), treeOf(theirs), treeOf(mine)];
  const places = FORM_SECTIONS.flatMap((name) => placesIn([name], before[name], there[name], here[name]));
  return [...places, ...orderOf(base, theirs, mine)].toSorted((a, b) => rankOf(a) - rankOf(b));
}

function placesIn(path: readonly string[], base: unknown, theirs: unknown, mine: unknown): readonly Place[] {
  if (isBranch(theirs) && isBranch(mine)) {
    const before = isBranch(base) ? base : {};
    return keysOf(theirs, mine).flatMap((key) =>
      placesIn([...path, key], before[key], theirs[key], mine[key]),
    );
  }
  if (differences(theirs, mine) === 0) return [];
  return [{ path, theirs, mine, byThem: isChanged(base, theirs), byMe: isChanged(base, mine) }];
}

/** The order of the agencies is a place of its own: true where it was changed. */
function orderOf(base: PlanDraft, theirs: PlanDraft, mine: PlanDraft): readonly Place[] {
  const [byThem, byMe] = [isReordered(base, theirs), isReordered(base, mine)];
  return byThem || byMe ? [{ path: ["roster", "order"], theirs: byThem, mine: byMe, byThem, byMe }] : [];
}

function isChanged(base: unknown, value: unknown): boolean {
  return differences(base, value) > 0;
}

function rankOf({ byThem, byMe }: Place): number {
  return byThem && byMe ? 0 : 1;
}
