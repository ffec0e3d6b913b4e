import { TextInput } from "@mantine/core";
import { text } from "../text.vi.ts";
import { AddRow } from "./AddRow.tsx";
import styles from "./edit.module.css";
import { useFields } from "./field-notes.tsx";
import { freeCode, newKey, type QuestionDraft, type RatingDraft } from "./form-draft.ts";
import { RowTools } from "./RowTools.tsx";
import { useReorder } from "./use-reorder.ts";
import { useRowsOf, type RowsOf } from "./use-rows-of.ts";

const words = text.rating;

export interface RatingListProps {
  /** Of the question. */
  readonly path: string;
  readonly ratings: readonly RatingDraft[];
  readonly onChange: (change: Pick<QuestionDraft, "ratings">) => void;
}

/** On what each option of a rated question is judged. */
export function RatingList({ path, ratings, onChange }: RatingListProps) {
  const at = `${path}.ratings`;
  const rows = useRowsOf(at, ratings, (change) => onChange({ ratings: change(ratings) }));
  const add = () => {
    const code = freeCode(
      "RATING_",
      ratings.map((rating) => rating.code),
    );
    rows.add({ key: newKey(), code, label: "" }, "label");
  };
  return (
    <div className={styles["rows"]} role="group" aria-label={words.title}>
      <h3 className={styles["subtitle"]}>{words.title}</h3>
      <div className={styles["rows"]}>
        {ratings.map((rating, place) => (
          <RatingFields
            key={rating.key}
            path={`${at}.${place}`}
            rating={rating}
            at={place}
            isLast={place === ratings.length - 1}
            rows={rows}
          />
        ))}
      </div>
      <AddRow path={at} label={words.add} onAdd={add} />
    </div>
  );
}

interface RatingFieldsProps {
  readonly path: string;
  readonly rating: RatingDraft;
  readonly at: number;
  readonly isLast: boolean;
  readonly rows: RowsOf<RatingDraft>;
}

function RatingFields({ path, rating, at, isLast, rows }: RatingFieldsProps) {
  const field = useFields();
  const name = words.named(at + 1, rating.label || rating.code);
  const reorder = useReorder((by) => rows.move(at, by, name));
  return (
    <div className={styles["row"]} {...reorder.row} data-path={path}>
      <TextInput
        {...field(`${path}.label`, words.label(at + 1))}
        className={styles["wide"]}
        value={rating.label}
        onChange={(event) => rows.change(at, { label: event.currentTarget.value })}
      />
      <TextInput
        {...field(`${path}.code`, words.code)}
        className={styles["code"]}
        value={rating.code}
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
