import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { PRINT_ORDER_LABELS, PRINT_ORDERS } from "@sipas/domain/criteria";
import { FormSection } from "@sipas/ui";
import { optionsOf } from "../../../lib/options.ts";
import { text } from "../text.vi.ts";
import styles from "./edit.module.css";
import { useFields } from "./field-notes.tsx";
import type { FormDraft } from "./form-draft.ts";
import type { UpdateDraft } from "./use-form-draft.ts";

const LEVELS = [1, 2, 3, 4, 5] as const;

export interface ClosingSectionsProps {
  readonly draft: Pick<FormDraft, "scale" | "freeText">;
  readonly update: UpdateDraft;
}

/** The scale that all criteria are answered on, and the open question at the end. */
export function ClosingSections({ draft: { scale, freeText }, update }: ClosingSectionsProps) {
  const field = useFields();
  const setScale = (change: Partial<FormDraft["scale"]>) =>
    update((draft) => ({ ...draft, scale: { ...draft.scale, ...change } }));
  const setFreeText = (prompt: string | null) => update((draft) => ({ ...draft, freeText: prompt }));
  return (
    <>
      <FormSection legend={text.scale.title} description={text.scale.hint} data-path="scale">
        <div className={styles["fields"]}>
          {LEVELS.map((level) => (
            <TextInput
              key={level}
              {...field(`scale.labels.${level - 1}`, text.scale.label(level))}
              value={scale.labels[level - 1] ?? ""}
              onChange={(event) =>
                setScale({ labels: scale.labels.with(level - 1, event.currentTarget.value) })
              }
            />
          ))}
          <NativeSelect
            {...field("scale.printOrder", text.scale.printOrder)}
            data={optionsOf(PRINT_ORDERS, PRINT_ORDER_LABELS)}
            value={scale.printOrder}
            onChange={(event) => {
              const printOrder = PRINT_ORDERS.find((order) => order === event.currentTarget.value);
              if (printOrder) setScale({ printOrder });
            }}
          />
        </div>
      </FormSection>
      <FormSection legend={text.freeText.title} description={text.freeText.hint}>
        <Checkbox
          label={text.freeText.has}
          checked={freeText !== null}
          onChange={(event) => setFreeText(event.currentTarget.checked ? "" : null)}
        />
        {freeText !== null && (
          <Textarea
            {...field("freeText", text.freeText.prompt)}
            rows={2}
            value={freeText}
            onChange={(event) => setFreeText(event.currentTarget.value)}
          />
        )}
      </FormSection>
    </>
  );
}
