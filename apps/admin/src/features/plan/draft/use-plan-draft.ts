import { useCallback, useEffect, useMemo, useState } from "react";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { countChanges, rebase, totalOf, type Changes } from "./changes.ts";
import { draftOf, type PlanDraft } from "./plan-draft.ts";
import { forgetStoredDraft, readStoredDraft, storeDraft, type StoredDraft } from "./stored-draft.ts";

export type UpdateDraft = (change: (draft: PlanDraft) => PlanDraft) => void;

export interface PlanDraftState {
  readonly version: number;
  readonly base: PlanDraft;
  readonly draft: PlanDraft;
  readonly changes: Changes;
  /** How many fields differ from what is stored. */
  readonly unsaved: number;
  readonly update: UpdateDraft;
  readonly discard: () => void;
  /** What was sent is now stored as `plan`; what was typed meanwhile stays. */
  readonly saved: (sent: PlanDraft, plan: PlanDetailFragment) => void;
  /** Begins again from the newest version, with one's own changes put on top. */
  readonly rebaseOnto: (plan: PlanDetailFragment) => void;
  readonly replaceBy: (plan: PlanDetailFragment) => void;
  /** What an earlier visit of this tab left unsaved. */
  readonly found: StoredDraft | null;
  readonly restore: () => void;
  readonly dismiss: () => void;
}

export function usePlanDraft(plan: PlanDetailFragment): PlanDraftState {
  const [{ version, base }, setBase] = useState(() => baseOf(plan));
  const [draft, setDraft] = useState(base);
  const [found, setFound] = useState(() => unsavedOf(readStoredDraft(plan.id)));
  const changes = useMemo(() => countChanges(base, draft), [base, draft]);
  const unsaved = totalOf(changes);

  const replaceBy = useCallback((newest: PlanDetailFragment) => {
    const next = baseOf(newest);
    setBase(next);
    setDraft(next.base);
  }, []);
  if (unsaved === 0 && plan.version > version) replaceBy(plan);

  useEffect(() => {
    if (unsaved > 0) storeDraft(plan.id, { version, base, draft });
    else if (!found) forgetStoredDraft(plan.id);
  }, [plan.id, version, base, draft, unsaved, found]);

  return {
    version,
    base,
    draft,
    changes,
    unsaved,
    update: setDraft,
    discard: () => setDraft(base),
    saved(sent, stored) {
      const next = baseOf(stored);
      setBase(next);
      setDraft((current) => rebase(inPlace(sent, sent), inPlace(sent, current), next.base));
    },
    rebaseOnto(newest) {
      const next = baseOf(newest);
      setBase(next);
      setDraft((current) => rebase(base, current, next.base));
    },
    replaceBy,
    found,
    restore() {
      if (found) setDraft((current) => rebase(found.base, found.draft, current));
      setFound(null);
    },
    dismiss: () => setFound(null),
  };
}

function baseOf(plan: PlanDetailFragment) {
  return { version: plan.version, base: draftOf(plan) };
}

function unsavedOf(stored: StoredDraft | null): StoredDraft | null {
  return stored && totalOf(countChanges(stored.base, stored.draft)) > 0 ? stored : null;
}

/** Stored legal bases and targets are known by their place: those that were sent take the key of theirs. */
function inPlace(sent: PlanDraft, draft: PlanDraft): PlanDraft {
  return {
    ...draft,
    legalBases: keyedByPlace(sent.legalBases, draft.legalBases),
    targets: keyedByPlace(sent.targets, draft.targets),
  };
}

function keyedByPlace<T extends { readonly key: string }>(
  sent: readonly T[],
  rows: readonly T[],
): readonly T[] {
  const places = new Map(sent.map(({ key }, index) => [key, String(index)]));
  return rows.map((row) => ({ ...row, key: places.get(row.key) ?? row.key }));
}
