import { Textarea, TextInput } from "@mantine/core";
import { text } from "../text.vi.ts";
import styles from "./edit.module.css";
import { useFields } from "./field-notes.tsx";
import type { CriterionDraft } from "./form-draft.ts";
import { RowTools } from "./RowTools.tsx";
import { useReorder } from "./use-reorder.ts";
import type { RowsOf } from "./use-rows-of.ts";

const words = text.contents;

export interface CriterionFieldsProps {
  readonly path: string;
  readonly criterion: CriterionDraft;
  readonly at: number;
  readonly isLast: boolean;
  readonly rows: RowsOf<CriterionDraft>;
}

export function CriterionFields({ path, criterion, at, isLast, rows }: CriterionFieldsProps) {
  const field = useFields();
  const name = words.criterion(criterion.code);
  const reorder = useReorder((by) => rows.move(at, by, name));
  return (
    <div className={styles["row"]} {...reorder.row} data-path={path}>
      <Textarea
        {...field(`${path}.wording`, words.wording(at + 1))}
        className={styles["wide"]}
        rows={2}
        value={criterion.wording}
        onChange={(event) => rows.change(at, { wording: event.currentTarget.value })}
      />
      <TextInput
        {...field(`${path}.code`, words.code)}
        className={styles["code"]}
        value={criterion.code}
        onChange={(event) => rows.change(at, { code: event.currentTarget.value })}
      />
      <RowTools
        name={name}
        reorder={reorder}
        isFirst={at === 0}
        isLast={isLast}
        onRemove={() => rows.remove(at, name)}
      />
    </div>
  );
}
