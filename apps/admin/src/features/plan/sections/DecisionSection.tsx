import { SimpleGrid, TextInput } from "@mantine/core";
import { DayInput, FormSection } from "@sipas/ui";
import { useId } from "react";
import { useFields } from "../draft/field-notes.tsx";
import type { PlanDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import styles from "./Subsection.module.css";
import { text } from "./text.vi.ts";

const words = text.decision;

export interface DecisionSectionProps {
  readonly draft: PlanDraft;
  readonly update: UpdateDraft;
}

export function DecisionSection({ draft, update }: DecisionSectionProps) {
  const field = useFields();
  const set = (change: Partial<PlanDraft>) => update((current) => ({ ...current, ...change }));
  return (
    <FormSection legend={SECTION_LABELS.decision} description={words.hint}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          {...field("year", words.year)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={draft.year ?? ""}
          onChange={(event) => set({ year: yearOf(event.currentTarget.value) })}
        />
        <TextInput
          {...field("decisionNumber", words.number)}
          placeholder={words.numberExample}
          autoComplete="off"
          value={draft.decisionNumber}
          onChange={(event) => set({ decisionNumber: event.currentTarget.value })}
        />
        <DayInput
          {...field("decisionDate", words.date)}
          value={draft.decisionDate}
          onChange={(decisionDate) => set({ decisionDate })}
        />
      </SimpleGrid>
      <OwnPlan draft={draft} set={set} />
      <TextInput
        {...field("supervision", words.supervision, words.supervisionHint)}
        autoComplete="off"
        value={draft.supervision}
        onChange={(event) => set({ supervision: event.currentTarget.value })}
      />
    </FormSection>
  );
}

interface OwnPlanProps {
  readonly draft: PlanDraft;
  readonly set: (change: Partial<PlanDraft>) => void;
}

/** Number and date of the Kế hoạch where it is numbered beside its Decision. */
function OwnPlan({ draft, set }: OwnPlanProps) {
  const titleId = useId();
  const field = useFields();
  return (
    <div role="group" aria-labelledby={titleId} className={styles["part"]}>
      <div>
        <h3 id={titleId} className={styles["title"]}>
          {words.own}
        </h3>
        <p className={styles["hint"]}>{words.ownHint}</p>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          {...field("planNumber", words.planNumber)}
          placeholder={words.planNumberExample}
          autoComplete="off"
          value={draft.planNumber}
          onChange={(event) => set({ planNumber: event.currentTarget.value })}
        />
        <DayInput
          {...field("planDate", words.planDate)}
          value={draft.planDate}
          onChange={(planDate) => set({ planDate })}
        />
      </SimpleGrid>
    </div>
  );
}

/** A year carries no grouping; what is no year yet stays as it was typed. */
function yearOf(typed: string): PlanDraft["year"] {
  return /^\d{4}$/.test(typed.trim()) ? Number(typed) : typed;
}
