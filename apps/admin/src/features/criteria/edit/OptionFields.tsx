import { Checkbox, TextInput } from "@mantine/core";
import { CountInput } from "@sipas/ui";
import { text } from "../text.vi.ts";
import styles from "./edit.module.css";
import { FieldFindings, useFields } from "./field-notes.tsx";
import type { OptionDraft } from "./form-draft.ts";
import { RowTools } from "./RowTools.tsx";
import { useReorder } from "./use-reorder.ts";
import type { RowsOf } from "./use-rows-of.ts";

const words = text.option;

export interface OptionFieldsProps {
  readonly path: string;
  readonly option: OptionDraft;
  readonly at: number;
  readonly isLast: boolean;
  readonly rows: RowsOf<OptionDraft>;
}

export function OptionFields({ path, option, at, isLast, rows }: OptionFieldsProps) {
  const field = useFields();
  const name = words.named(at + 1, option.label || option.code);
  const reorder = useReorder((by) => rows.move(at, by, name));
  const { band } = option;
  const edge = (end: "from" | "to") => (
    <CountInput
      {...field(`${path}.band.${end}`, words[end])}
      description={undefined}
      className={styles["edge"]}
      value={band?.[end] ?? null}
      onChange={(value) =>
        rows.change(at, {
          band: { from: null, to: null, ...band, [end]: typeof value === "number" ? value : null },
        })
      }
    />
  );
  return (
    <div className={styles["row"]} {...reorder.row} data-path={path}>
      <TextInput
        {...field(`${path}.label`, words.label(at + 1))}
        className={styles["wide"]}
        value={option.label}
        onChange={(event) => rows.change(at, { label: event.currentTarget.value })}
      />
      <TextInput
        {...field(`${path}.code`, words.code)}
        className={styles["code"]}
        value={option.code}
        onChange={(event) => rows.change(at, { code: event.currentTarget.value })}
      />
      {band && edge("from")}
      {band && edge("to")}
      <RowTools
        name={name}
        reorder={reorder}
        isFirst={at === 0}
        isLast={isLast}
        onRemove={() => rows.remove(at, name)}
      />
      <FieldFindings paths={[`${path}.band.from`, `${path}.band.to`]} />
      <Checkbox
        className={styles["band"]}
        size="sm"
        label={words.band}
        aria-label={words.bandOf(name)}
        checked={band !== null}
        onChange={(event) =>
          rows.change(at, { band: event.currentTarget.checked ? { from: null, to: null } : null })
        }
      />
    </div>
  );
}
