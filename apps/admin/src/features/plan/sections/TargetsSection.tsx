import { Button } from "@mantine/core";
import { fieldProps, focusField, FormSection } from "@sipas/ui";
import { IconPlus } from "@tabler/icons-react";
import { flushSync } from "react-dom";
import { FieldMessage } from "../draft/field-notes.tsx";
import type { PlanDraft, TargetDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import { TargetFields } from "./TargetFields.tsx";
import { text } from "./text.vi.ts";

const words = text.targets;

export interface TargetsSectionProps {
  readonly draft: Pick<PlanDraft, "targets" | "blocks" | "roster">;
  readonly update: UpdateDraft;
}

/** The least index that the year asks for, of the province, a block or an agency. */
export function TargetsSection({ draft, update }: TargetsSectionProps) {
  const { targets, blocks, roster } = draft;
  const set = (change: (rows: readonly TargetDraft[]) => readonly TargetDraft[]) =>
    update((current) => ({ ...current, targets: change(current.targets) }));
  /** The cursor follows: into the new row, or to where one can add again. */
  const add = () => {
    flushSync(() => set((current) => [...current, blankRow(current)]));
    focusField(`targets.${targets.length}.scope`);
  };
  const remove = (index: number) => {
    flushSync(() => set((current) => current.filter((_, place) => place !== index)));
    focusField("targets");
  };
  return (
    <FormSection legend={SECTION_LABELS.targets} description={words.hint}>
      <FieldMessage path="targets" />
      {targets.length === 0 && <p>{words.empty}</p>}
      {targets.map((row, index) => (
        <TargetFields
          // oxlint-disable-next-line react/no-array-index-key -- a saved row takes a new key and must keep its cursor
          key={index}
          index={index}
          row={row}
          blocks={blocks}
          roster={roster}
          onChange={(change) =>
            set((current) => current.map((old, place) => (place === index ? { ...old, ...change } : old)))
          }
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button
          {...fieldProps("targets")}
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

/** The first target a year needs is that of the province. */
function blankRow(rows: readonly TargetDraft[]): TargetDraft {
  return {
    key: `new-${Math.random().toString(36).slice(2)}`,
    scope: rows.some(({ scope }) => scope === "PROVINCE") ? "BLOCK" : "PROVINCE",
    code: null,
    minimum: "",
  };
}
