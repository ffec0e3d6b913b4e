import { Button, NativeSelect } from "@mantine/core";
import { TARGET_SCOPE_LABELS, TARGET_SCOPES, type TargetScope } from "@sipas/domain/plan";
import { PercentInput } from "@sipas/ui";
import { optionsOf } from "../../../lib/options.ts";
import { useFields } from "../draft/field-notes.tsx";
import type { PlanDraft, TargetDraft } from "../draft/plan-draft.ts";
import styles from "./TargetFields.module.css";
import { text } from "./text.vi.ts";

const words = text.targets;

export interface TargetFieldsProps extends Pick<PlanDraft, "blocks" | "roster"> {
  readonly index: number;
  readonly row: TargetDraft;
  readonly onChange: (change: Partial<TargetDraft>) => void;
  readonly onRemove: () => void;
}

export function TargetFields({ index, row, blocks, roster, onChange, onRemove }: TargetFieldsProps) {
  const field = useFields();
  const path = `targets.${index}`;
  const name = words.row(index + 1);
  const measured =
    row.scope === "BLOCK"
      ? blocks.map((block) => ({ value: block.code, label: block.name || block.code }))
      : roster.map(({ agencyCode, agencyName }) => ({ value: agencyCode, label: agencyName }));
  return (
    <div role="group" aria-label={name} className={styles["row"]}>
      <NativeSelect
        {...field(`${path}.scope`, words.scope)}
        data={optionsOf(TARGET_SCOPES, TARGET_SCOPE_LABELS)}
        value={row.scope}
        onChange={(event) => onChange({ scope: event.currentTarget.value as TargetScope, code: null })}
      />
      {row.scope === "PROVINCE" ? (
        <div className={styles["gap"]} />
      ) : (
        <NativeSelect
          {...field(`${path}.code`, row.scope === "BLOCK" ? words.block : words.agency)}
          data={[{ value: "", label: words.choose }, ...measured, ...strayOf(row, measured)]}
          value={row.code ?? ""}
          onChange={(event) => onChange({ code: event.currentTarget.value || null })}
        />
      )}
      <PercentInput
        {...field(`${path}.minimum`, words.minimum)}
        value={row.minimum}
        onChange={(minimum) => onChange({ minimum })}
      />
      <Button
        className={styles["remove"]}
        variant="subtle"
        color="red"
        size="compact-sm"
        aria-label={words.remove(name)}
        onClick={onRemove}
      >
        {words.removeShort}
      </Button>
    </div>
  );
}

/** What the target names and the plan no longer measures stays to be read, until another is chosen. */
function strayOf({ code }: TargetDraft, measured: readonly { readonly value: string }[]) {
  return code === null || measured.some(({ value }) => value === code) ? [] : [{ value: code, label: code }];
}
