import { ActionIcon, Button, TextInput } from "@mantine/core";
import type { Block } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import { fieldProps, focusField, FormSection } from "@sipas/ui";
import { IconPlus, IconX } from "@tabler/icons-react";
import { flushSync } from "react-dom";
import { FieldMessage, useFields } from "../draft/field-notes.tsx";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import styles from "./BlocksSection.module.css";
import { text } from "./text.vi.ts";

const words = text.blocks;

export interface BlocksSectionProps {
  readonly blocks: readonly Block[];
  readonly roster: readonly RosterRowDraft[];
  readonly update: UpdateDraft;
}

/** What agencies are ranked within this year. A block that holds agencies stays until they are moved. */
export function BlocksSection({ blocks, roster, update }: BlocksSectionProps) {
  const field = useFields();
  const set = (change: (blocks: readonly Block[]) => readonly Block[]) =>
    update((draft) => ({ ...draft, blocks: change(draft.blocks) }));
  const add = () => {
    flushSync(() => set((current) => [...current, { code: freeCode(current), name: "" }]));
    focusField(`blocks.${blocks.length}.name`);
  };
  const remove = (index: number) => {
    flushSync(() => set((current) => current.filter((_, place) => place !== index)));
    focusField("blocks");
  };
  return (
    <FormSection legend={SECTION_LABELS.blocks} description={words.hint}>
      <FieldMessage path="blocks" />
      {blocks.map(({ code, name }, index) => {
        const agencies = roster.filter(({ block }) => block === code).length;
        return (
          <div key={code} className={styles["row"]}>
            <TextInput
              {...field(`blocks.${index}.name`, words.row(index + 1))}
              description={words.agencies(formatCount(agencies))}
              inputWrapperOrder={["label", "input", "description", "error"]}
              autoComplete="off"
              value={name}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                set((current) => current.map((old) => (old.code === code ? { ...old, name: typed } : old)));
              }}
            />
            {agencies === 0 && (
              <ActionIcon
                variant="subtle"
                color="red"
                size="lg"
                className={styles["remove"]}
                aria-label={words.remove(name || words.row(index + 1))}
                onClick={() => remove(index)}
              >
                <IconX size={18} aria-hidden="true" />
              </ActionIcon>
            )}
          </div>
        );
      })}
      <div>
        <Button
          {...fieldProps("blocks")}
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

/** A code that no block of the plan has. */
function freeCode(blocks: readonly Block[]): string {
  const codes = new Set(blocks.map(({ code }) => code));
  for (let number = blocks.length + 1; ; number += 1) {
    if (!codes.has(`BLOCK_${number}`)) return `BLOCK_${number}`;
  }
}
