import { Button } from "@mantine/core";
import { fieldProps, focusField, FormSection } from "@sipas/ui";
import { IconPlus } from "@tabler/icons-react";
import { flushSync } from "react-dom";
import { FieldMessage } from "../draft/field-notes.tsx";
import type { LegalBasisDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { LegalBasisFields } from "./LegalBasisFields.tsx";
import { text } from "./text.vi.ts";

const words = text.bases;

export interface LegalBasesSectionProps {
  readonly rows: readonly LegalBasisDraft[];
  readonly update: UpdateDraft;
}

export function LegalBasesSection({ rows, update }: LegalBasesSectionProps) {
  const set = (change: (rows: readonly LegalBasisDraft[]) => readonly LegalBasisDraft[]) =>
    update((draft) => ({ ...draft, legalBases: change(draft.legalBases) }));
  /** The cursor follows: into the new row, or to where one can add again. */
  const add = () => {
    flushSync(() => set((current) => [...current, blankRow(current)]));
    focusField(`legalBases.${rows.length}.number`);
  };
  const remove = (index: number) => {
    flushSync(() => set((current) => current.filter((_, place) => place !== index)));
    focusField("legalBases");
  };
  return (
    <FormSection legend={SECTION_LABELS.legalBases} description={words.hint}>
      <FieldMessage path="legalBases" />
      {rows.length === 0 && <p>{words.empty}</p>}
      {rows.map((row, index) => (
        <LegalBasisFields
          // oxlint-disable-next-line react/no-array-index-key -- a saved row takes a new key and must keep its cursor
          key={index}
          index={index}
          row={row}
          onChange={(change) =>
            set((current) => current.map((old, place) => (place === index ? { ...old, ...change } : old)))
          }
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button
          {...fieldProps("legalBases")}
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={add}
        >
          {words.add}
        </Button>
      </div>
    </FormSection>
  );
}

/** The first basis a plan needs is the one that governs the method. */
function blankRow(rows: readonly LegalBasisDraft[]): LegalBasisDraft {
  return {
    key: `new-${Math.random().toString(36).slice(2)}`,
    kind: rows.some(({ kind }) => kind === "METHOD") ? "LAW" : "METHOD",
    number: "",
    title: "",
    inForceFrom: "",
    inForceTo: "",
  };
}
