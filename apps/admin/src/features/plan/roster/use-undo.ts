import { useState } from "react";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import type { RowChange } from "./roster-rows.ts";

/** Rows as they were before many were changed at once, until the next such change. */
export function useUndo(update: UpdateDraft) {
  const [before, setBefore] = useState<ReadonlyMap<string, RosterRowDraft> | null>(null);
  return {
    remember: (rows: readonly RosterRowDraft[], changes: ReadonlyMap<number, RowChange>) => {
      const kept = [...changes.keys()].flatMap((place) => rows[place] ?? []);
      setBefore(new Map(kept.map((row) => [row.agencyCode, row])));
    },
    undo:
      before &&
      (() => {
        update((draft) => ({
          ...draft,
          roster: draft.roster.map((row) => before.get(row.agencyCode) ?? row),
        }));
        setBefore(null);
      }),
  };
}
