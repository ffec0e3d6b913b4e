import { WINDOW_LABELS, WINDOW_NAMES } from "@sipas/domain/plan";
import { DayInput, FormSection } from "@sipas/ui";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { useFields } from "../draft/field-notes.tsx";
import type { PlanDraft, WindowDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { CeasedRuleFields } from "./CeasedRuleFields.tsx";
import { text } from "./text.vi.ts";
import styles from "./WindowsSection.module.css";

const words = text.windows;

export interface WindowsSectionProps {
  readonly draft: Pick<PlanDraft, "windows" | "ceasedRule">;
  readonly cessations: PlanDetailFragment["cessations"];
  readonly update: UpdateDraft;
}

export function WindowsSection({ draft: { windows, ceasedRule }, cessations, update }: WindowsSectionProps) {
  const field = useFields();
  return (
    <FormSection legend={SECTION_LABELS.windows} description={words.hint}>
      {WINDOW_NAMES.map((name) => {
        const set = (change: Partial<WindowDraft>) =>
          update((draft) => ({
            ...draft,
            windows: { ...draft.windows, [name]: { ...draft.windows[name], ...change } },
          }));
        return (
          <div key={name} role="group" aria-label={WINDOW_LABELS[name]} className={styles["window"]}>
            <div>
              <div className={styles["name"]}>{WINDOW_LABELS[name]}</div>
              <div className={styles["hint"]}>{words.hints[name]}</div>
            </div>
            <DayInput
              {...field(`windows.${name}.from`, words.from)}
              value={windows[name].from}
              onChange={(from) => set({ from })}
            />
            <DayInput
              {...field(`windows.${name}.to`, words.to)}
              value={windows[name].to}
              onChange={(to) => set({ to })}
            />
          </div>
        );
      })}
      <CeasedRuleFields
        transaction={windows.transaction}
        rule={ceasedRule}
        cessations={cessations}
        onChange={(rule) => update((draft) => ({ ...draft, ceasedRule: rule }))}
      />
    </FormSection>
  );
}
