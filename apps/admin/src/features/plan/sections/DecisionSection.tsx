import { SimpleGrid, TextInput } from "@mantine/core";
import { DayInput, FormSection } from "@sipas/ui";
import { useFields } from "../draft/field-notes.tsx";
import type { PlanDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { text } from "./text.vi.ts";

const words = text.decision;

export interface DecisionSectionProps {
  readonly draft: Pick<PlanDraft, "year" | "decisionNumber" | "decisionDate">;
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
    </FormSection>
  );
}

/** A year carries no grouping; what is no year yet stays as it was typed. */
function yearOf(typed: string): PlanDraft["year"] {
  return /^\d{4}$/.test(typed.trim()) ? Number(typed) : typed;
}
