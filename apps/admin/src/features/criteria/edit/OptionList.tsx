import { text } from "../text.vi.ts";
import { AddRow } from "./AddRow.tsx";
import styles from "./edit.module.css";
import { freeCode, newKey, type OptionDraft, type QuestionDraft } from "./form-draft.ts";
import { OptionFields } from "./OptionFields.tsx";
import { useRowsOf } from "./use-rows-of.ts";

const words = text.option;

export interface OptionListProps {
  /** Of the question. */
  readonly path: string;
  readonly options: readonly OptionDraft[];
  readonly onChange: (change: Pick<QuestionDraft, "options">) => void;
}

export function OptionList({ path, options, onChange }: OptionListProps) {
  const at = `${path}.options`;
  const rows = useRowsOf(at, options, (change) => onChange({ options: change(options) }));
  const hasBands = options.some(({ band }) => band !== null);
  const add = () => {
    const code = freeCode(
      "OPTION_",
      options.map((option) => option.code),
    );
    rows.add({ key: newKey(), code, label: "", band: hasBands ? { from: null, to: null } : null }, "label");
  };
  return (
    <div className={styles["rows"]} role="group" aria-label={words.title}>
      <h3 className={styles["subtitle"]}>{words.title}</h3>
      <div className={styles["rows"]}>
        {options.map((option, place) => (
          <OptionFields
            key={option.key}
            path={`${at}.${place}`}
            option={option}
            at={place}
            isLast={place === options.length - 1}
            rows={rows}
          />
        ))}
      </div>
      <AddRow path={at} label={words.add} onAdd={add} />
    </div>
  );
}
