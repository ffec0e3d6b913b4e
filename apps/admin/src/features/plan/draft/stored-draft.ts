import type { PlanDraft } from "./plan-draft.ts";

/** What was typed and not saved, and the version of the plan it was typed upon. */
export interface StoredDraft {
  readonly version: number;
  readonly base: PlanDraft;
  readonly draft: PlanDraft;
}

const shape = 3;
const keyOf = (planId: string) => `sipas.plan.${shape}.${planId}`;

/** What this tab still holds from before a reload or a crash. */
export function readStoredDraft(planId: string): StoredDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(planId)) ?? "null") as StoredDraft | null;
  } catch {
    return null;
  }
}

/** Keeps the draft in this tab; a full or forbidden storage only costs the convenience. */
export function storeDraft(planId: string, stored: StoredDraft): void {
  try {
    sessionStorage.setItem(keyOf(planId), JSON.stringify(stored));
  } catch {
    return;
  }
}

export function forgetStoredDraft(planId: string): void {
  try {
    sessionStorage.removeItem(keyOf(planId));
  } catch {
    return;
  }
}
