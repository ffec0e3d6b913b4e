import { SimpleGrid } from "@mantine/core";
import { CountInput, FormSection, PercentInput } from "@sipas/ui";
import { FieldMessage, useFields } from "../draft/field-notes.tsx";
import type { CallbackDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { ConsequenceFields } from "./ConsequenceFields.tsx";
import { StatementFields } from "./StatementFields.tsx";
import { text } from "./text.vi.ts";

const words = text.callback;
const hintBelow = ["label", "input", "error", "description"] as const;

export interface CallbackSectionProps {
  readonly callback: CallbackDraft;
  readonly update: UpdateDraft;
}

export function CallbackSection({ callback, update }: CallbackSectionProps) {
  const field = useFields();
  const set = (change: Partial<CallbackDraft>) =>
    update((draft) => ({ ...draft, callback: { ...draft.callback, ...change } }));
  return (
    <FormSection legend={SECTION_LABELS.callback} description={words.hint}>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }}>
        <PercentInput
          {...field("callback.share", words.share, words.shareHint)}
          inputWrapperOrder={[...hintBelow]}
          value={callback.share}
          onChange={(share) => set({ share })}
        />
        <CountInput
          {...field("callback.floorAgency", words.floorAgency)}
          rightSection={<Unit />}
          rightSectionWidth="3.5rem"
          value={callback.floorAgency}
          onChange={(floorAgency) => set({ floorAgency })}
        />
        <CountInput
          {...field("callback.floorEnumerator", words.floorEnumerator)}
          rightSection={<Unit />}
          rightSectionWidth="3.5rem"
          value={callback.floorEnumerator}
          onChange={(floorEnumerator) => set({ floorEnumerator })}
        />
        <CountInput
          {...field("callback.attempts", words.attempts, words.attemptsHint)}
          inputWrapperOrder={[...hintBelow]}
          value={callback.attempts}
          onChange={(attempts) => set({ attempts })}
        />
      </SimpleGrid>
      <StatementFields statements={callback.statements} onChange={(statements) => set({ statements })} />
      <FieldMessage path="callback.statements" />
      <ConsequenceFields
        consequences={callback.consequences}
        onChange={(consequences) => set({ consequences })}
      />
      <FieldMessage path="callback.consequences" />
    </FormSection>
  );
}

function Unit() {
  return <span aria-hidden="true">{words.ballots}</span>;
}
