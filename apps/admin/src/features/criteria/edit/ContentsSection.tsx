import { FormSection } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { AddRow } from "./AddRow.tsx";
import { ContentFields } from "./ContentFields.tsx";
import styles from "./edit.module.css";
import { freeCode, newKey, type ContentDraft } from "./form-draft.ts";
import type { UpdateDraft } from "./use-form-draft.ts";
import { useRowsOf } from "./use-rows-of.ts";

const words = text.contents;

export interface ContentsSectionProps {
  readonly contents: readonly ContentDraft[];
  readonly update: UpdateDraft;
}

export function ContentsSection({ contents, update }: ContentsSectionProps) {
  const rows = useRowsOf("contents", contents, (change) =>
    update((draft) => ({ ...draft, contents: change(draft.contents) })),
  );
  const add = () => {
    const code = freeCode(
      "content",
      contents.map((content) => content.code),
    );
    rows.add({ key: newKey(), code, name: "", criteria: [] }, "name");
  };
  return (
    <FormSection legend={words.title} description={words.hint} data-path="contents">
      <div className={styles["rows"]}>
        {contents.map((content, at) => (
          <ContentFields
            key={content.key}
            content={content}
            at={at}
            isLast={at === contents.length - 1}
            rows={rows}
          />
        ))}
      </div>
      <AddRow path="contents" label={words.add} onAdd={add} />
    </FormSection>
  );
}
