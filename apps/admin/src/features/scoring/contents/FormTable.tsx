import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, formatWithUnit, type Column } from "@sipas/ui";
import { ExtremeValue } from "../figures/ExtremeValue.tsx";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { text } from "../text.vi.ts";
import type { FormContentFragment, FormResultFragment } from "./contents.generated.ts";
import styles from "./FormTable.module.css";

export interface FormTableProps {
  readonly runId: string;
  readonly form: FormResultFragment;
  /** The contents are means of agencies, not quotients of the counts shown. */
  readonly mean: boolean;
}

const words = text.contents;

function columnsOf(runId: string): readonly Column<FormContentFragment>[] {
  return [
    { key: "content", header: words.content, render: ({ name }) => name },
    {
      key: "index",
      header: text.index,
      align: "end",
      render: ({ figure }) => <ScoreValue figure={figure} align="end" />,
    },
    {
      key: "highest",
      header: words.highest,
      render: ({ max }) => <ExtremeValue runId={runId} extreme={max} />,
    },
    {
      key: "lowest",
      header: words.lowest,
      render: ({ min }) => <ExtremeValue runId={runId} extreme={min} />,
    },
    {
      key: "median",
      header: words.median,
      align: "end",
      render: ({ median }) => (median ? formatWithUnit(median, "%") : text.overview.none),
    },
    {
      key: "atLeast90",
      header: words.atLeast90,
      align: "end",
      render: ({ atLeast90, agencies }) => words.of(formatCount(atLeast90), formatCount(agencies)),
    },
  ];
}

export function FormTable({ runId, form, mean }: FormTableProps) {
  const head = words.head(formatCount(form.agencies), formatCount(form.ballots));
  return (
    <section aria-labelledby={`form-${form.form}`} className={styles["form"]}>
      <h2 id={`form-${form.form}`} className={styles["name"]}>
        {BALLOT_FORM_LABELS[form.form]}
      </h2>
      <p className={styles["head"]}>
        {head}. {mean && words.mean}
      </p>
      <DataTable
        caption={`${words.caption}: ${BALLOT_FORM_LABELS[form.form]}`}
        columns={columnsOf(runId)}
        rows={form.contents}
        rowKey={({ code }) => code}
      />
    </section>
  );
}
