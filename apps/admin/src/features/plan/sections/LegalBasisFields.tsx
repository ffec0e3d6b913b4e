import { Button, NativeSelect, TextInput } from "@mantine/core";
import { LEGAL_BASIS_KIND_LABELS, LEGAL_BASIS_KINDS, type LegalBasisKind } from "@sipas/domain/plan";
import { DayInput } from "@sipas/ui";
import { optionsOf } from "../../../lib/options.ts";
import { useFields } from "../draft/field-notes.tsx";
import type { LegalBasisDraft } from "../draft/plan-draft.ts";
import styles from "./LegalBasisFields.module.css";
import { text } from "./text.vi.ts";

const words = text.bases;

export interface LegalBasisFieldsProps {
  readonly index: number;
  readonly row: LegalBasisDraft;
  readonly onChange: (change: Partial<LegalBasisDraft>) => void;
  readonly onRemove: () => void;
}

export function LegalBasisFields({ index, row, onChange, onRemove }: LegalBasisFieldsProps) {
  const field = useFields();
  const path = `legalBases.${index}`;
  const name = words.row(index + 1);
  return (
    <div role="group" aria-label={name} className={styles["row"]}>
      <div className={styles["head"]}>
        <span className={styles["place"]}>{name}</span>
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={words.remove(row.number || name)}
          onClick={onRemove}
        >
          {words.removeShort}
        </Button>
      </div>
      <NativeSelect
        {...field(`${path}.kind`, words.kind)}
        data={optionsOf(LEGAL_BASIS_KINDS, LEGAL_BASIS_KIND_LABELS)}
        value={row.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as LegalBasisKind })}
      />
      <TextInput
        {...field(`${path}.number`, words.number)}
        autoComplete="off"
        value={row.number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <DayInput
        {...field(`${path}.inForceFrom`, words.from)}
        value={row.inForceFrom}
        onChange={(inForceFrom) => onChange({ inForceFrom })}
      />
      <DayInput
        {...field(`${path}.inForceTo`, words.to)}
        placeholder={words.open}
        value={row.inForceTo}
        onChange={(inForceTo) => onChange({ inForceTo })}
      />
      <TextInput
        {...field(`${path}.title`, words.title)}
        className={styles["title"]}
        autoComplete="off"
        value={row.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
    </div>
  );
}
