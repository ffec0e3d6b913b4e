import { useMemo, useState } from "react";
import { useCommand, type Command, type Problem } from "../../../lib/use-command.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { judgeDraft } from "./judge.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { SaveSurveyPlanDocument } from "./save-plan.generated.ts";
import type { PlanDraftState } from "./use-plan-draft.ts";

const stale = "STALE_VERSION";
const never = { draft: null, times: 0 };

export interface SavePlan {
  readonly save: () => Promise<void>;
  readonly phase: Command<object, object>["phase"];
  readonly fault: Command<object, object>["fault"];
  readonly busy: boolean;
  /** Why the draft cannot be stored, as it stands now; empty before the first try. */
  readonly problems: readonly Problem[];
  readonly refusals: number;
  /** True right after a refusal: then the list of problems takes the focus. */
  readonly justRefused: boolean;
  /** Somebody saved the plan after this page was opened. */
  readonly outdated: boolean;
  readonly reset: () => void;
}

export function useSavePlan({ id }: Pick<PlanDetailFragment, "id">, state: PlanDraftState): SavePlan {
  const { draft, version } = state;
  const command = useCommand(SaveSurveyPlanDocument);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<{ draft: PlanDraft | null; times: number }>(never);

  const own = useMemo(() => (tried ? problemsOf(judgeDraft(draft)) : []), [tried, draft]);
  const told = command.problems;
  const problems = useMemo(() => [...own, ...told.filter((problem) => problem.code !== stale)], [own, told]);

  const refuse = () => {
    setTried(true);
    setRefused(({ times }) => ({ draft, times: times + 1 }));
  };

  const save = async () => {
    const judged = judgeDraft(draft);
    if (!judged.ok) {
      command.reset();
      refuse();
      return;
    }
    const outcome = await command.run((idempotencyKey) => ({
      input: { id, version, content: judged.value, idempotencyKey },
    }));
    if (outcome.kind === "refused") refuse();
    if (outcome.kind !== "done") return;
    setTried(false);
    state.saved(draft, outcome.value);
  };

  return {
    save,
    phase: command.phase,
    fault: command.fault,
    busy: command.busy,
    problems,
    refusals: refused.times,
    justRefused: refused.draft === draft,
    outdated: told.some(({ code }) => code === stale),
    reset() {
      command.reset();
      setTried(false);
    },
  };
}

function problemsOf(decision: ReturnType<typeof judgeDraft>): readonly Problem[] {
  return decision.ok ? [] : decision.problems;
}
