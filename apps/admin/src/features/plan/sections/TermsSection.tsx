import { SimpleGrid } from "@mantine/core";
import { CountInput, DayInput, FormSection, PercentInput, ProvisionalBadge } from "@sipas/ui";
import { useFields } from "../draft/field-notes.tsx";
import type { PlanDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { text } from "./text.vi.ts";

const words = text.terms;
const hintBelow = ["label", "input", "error", "description"] as const;

export interface TermsSectionProps {
  readonly draft: Pick<PlanDraft, "reserveRatio" | "smallCell" | "retentionUntil">;
  readonly update: UpdateDraft;
}

/** The reserve, and what protects the people who answered. */
export function TermsSection({ draft, update }: TermsSectionProps) {
  const field = useFields();
  const set = (change: Partial<PlanDraft>) => update((current) => ({ ...current, ...change }));
  return (
    <FormSection legend={SECTION_LABELS.terms} description={words.hint}>
      <div>
        <ProvisionalBadge />
      </div>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <PercentInput
          {...field("reserveRatio", words.reserveRatio, words.reserveRatioHint)}
          inputWrapperOrder={[...hintBelow]}
          value={draft.reserveRatio}
          onChange={(reserveRatio) => set({ reserveRatio })}
        />
        <CountInput
          {...field("smallCell", words.smallCell, words.smallCellHint)}
          inputWrapperOrder={[...hintBelow]}
          rightSection={<span aria-hidden="true">{words.people}</span>}
          rightSectionWidth="3.5rem"
          value={draft.smallCell}
          onChange={(smallCell) => set({ smallCell })}
        />
        <DayInput
          {...field("retentionUntil", words.retention, words.retentionHint)}
          inputWrapperOrder={[...hintBelow]}
          value={draft.retentionUntil}
          onChange={(retentionUntil) => set({ retentionUntil })}
        />
      </SimpleGrid>
    </FormSection>
  );
}
