import { TextInput } from "@mantine/core";
import { text } from "../text.vi.ts";
import { AddRow } from "./AddRow.tsx";
import { CriterionFields } from "./CriterionFields.tsx";
import styles from "./edit.module.css";
import { useFields } from "./field-notes.tsx";
import { newKey, type ContentDraft } from "./form-draft.ts";
import { RowTools } from "./RowTools.tsx";
import { useReorder } from "./use-reorder.ts";
import { useRowsOf, type RowsOf } from "./use-rows-of.ts";

const words = text.contents;

export interface ContentFieldsProps {
  readonly content: ContentDraft;
  readonly at: number;
  readonly isLast: boolean;
  readonly rows: RowsOf<ContentDraft>;
}

/** One content with its criteria. */
export function ContentFields({ content, at, isLast, rows }: ContentFieldsProps) {
  const field = useFields();
  const path = `contents.${at}`;
  const name = words.named(content.name || content.code);
  const reorder = useReorder((by) => rows.move(at, by, name));
  const { criteria } = content;
  const inner = useRowsOf(`${path}.criteria`, criteria, (change) =>
    rows.change(at, { criteria: change(criteria) }),
  );
  return (
    <div className={styles["card"]} {...reorder.row} data-path={path} role="group" aria-label={name}>
      <div className={styles["row"]}>
        <TextInput
          {...field(`${path}.name`, words.name)}
          className={styles["wide"]}
          value={content.name}
          onChange={(event) => rows.change(at, { name: event.currentTarget.value })}
        />
        <TextInput
          {...field(`${path}.code`, words.code)}
          className={styles["code"]}
          value={content.code}
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
      <div className={styles["rows"]}>
        {criteria.map((criterion, place) => (
          <CriterionFields
            key={criterion.key}
            path={`${path}.criteria.${place}`}
            criterion={criterion}
            at={place}
            isLast={place === criteria.length - 1}
            rows={inner}
          />
        ))}
      </div>
      <AddRow
        path={`${path}.criteria`}
        label={words.addCriterion}
        onAdd={() => inner.add({ key: newKey(), code: nextCode(content), wording: "" }, "wording")}
      />
    </div>
  );
}

/** The least number that the content has not given yet. */
function nextCode({ code, criteria }: ContentDraft): string {
  const taken = new Set(criteria.map((criterion) => criterion.code));
  let number = 1;
  while (taken.has(`${code}.${number}`)) number += 1;
  return `${code}.${number}`;
}
