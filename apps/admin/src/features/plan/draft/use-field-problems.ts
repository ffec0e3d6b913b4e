import { useCallback, useMemo, useState, type FocusEvent } from "react";
import type { Problem } from "../../../lib/use-command.ts";
import { judgeDraft } from "./judge.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { useAfterPress } from "./use-after-press.ts";

const none: ReadonlySet<string> = new Set();

/**
 * What to say beside the fields: why the draft was refused, and of each field that one has been in and
 * left, what the rules have against it, so that nobody has to save in order to be told.
 */
export function useFieldProblems(draft: PlanDraft, refused: readonly Problem[]) {
  const [left, setLeft] = useState(none);
  const afterPress = useAfterPress();
  const onBlur = useCallback(
    ({ target }: FocusEvent<HTMLElement>) => {
      const path = target.closest<HTMLElement>("[data-path]")?.dataset["path"];
      if (path === undefined) return;
      afterPress(() => setLeft((known) => (known.has(path) ? known : new Set([...known, path]))));
    },
    [afterPress],
  );
  const problems = useMemo(() => {
    const decision = left === none ? null : judgeDraft(draft);
    if (!decision || decision.ok) return refused;
    const said = new Set(refused.map(({ path }) => path));
    return [...refused, ...decision.problems.filter(({ path }) => left.has(path) && !said.has(path))];
  }, [draft, left, refused]);
  return { problems, onBlur };
}
