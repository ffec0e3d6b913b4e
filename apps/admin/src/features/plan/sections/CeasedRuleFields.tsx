import { Radio, Stack } from "@mantine/core";
import { formatCount, formatDay, isDay } from "@sipas/domain/kernel";
import { CEASED_RULE_LABELS, CEASED_RULES, cessationsWithin, type CeasedRule } from "@sipas/domain/plan";
import { fieldProps } from "@sipas/ui";
import { useId } from "react";
import { FieldMessage } from "../draft/field-notes.tsx";
import type { WindowDraft } from "../draft/plan-draft.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import styles from "./Subsection.module.css";
import { text } from "./text.vi.ts";

const words = text.windows;

export interface CeasedRuleFieldsProps {
  readonly transaction: WindowDraft;
  readonly rule: CeasedRule | null;
  readonly cessations: PlanDetailFragment["cessations"];
  readonly onChange: (rule: CeasedRule) => void;
}

/** What becomes of dossiers of agencies that ended while respondents used the service; asked only when some did. */
export function CeasedRuleFields({ transaction, rule, cessations, onChange }: CeasedRuleFieldsProps) {
  const titleId = useId();
  const ended = cessationsWithin(cessations, dayPeriodOf(transaction));
  if (ended.length === 0 && rule === null) return null;
  const byDay = [...Map.groupBy(ended, ({ day }) => day)];
  return (
    <div role="group" aria-labelledby={titleId} className={styles["part"]}>
      <div>
        <h3 id={titleId} className={styles["title"]}>
          {words.ceased}
        </h3>
        <p className={styles["hint"]}>
          {ended.length > 0 ? words.ceasedHint(formatCount(ended.length)) : words.ceasedNone}
        </p>
        {byDay.map(([day, rows]) => (
          <p key={day} className={styles["hint"]}>
            {words.ceasedOn(formatDay(day), rows.map(({ agencyName }) => agencyName).join(", "))}
          </p>
        ))}
      </div>
      <Radio.Group aria-labelledby={titleId} value={rule} onChange={(chosen) => onChange(chosen)}>
        <Stack {...fieldProps("ceasedRule")} gap="sm">
          {CEASED_RULES.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={CEASED_RULE_LABELS[choice]}
              description={words.ceasedHints[choice]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <FieldMessage path="ceasedRule" />
    </div>
  );
}

function dayPeriodOf({ from, to }: WindowDraft) {
  return { from: isDay(from) ? from : null, to: isDay(to) ? to : null };
}
