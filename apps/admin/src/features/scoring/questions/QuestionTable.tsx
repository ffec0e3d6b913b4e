import { BALLOT_FORM_LABELS, PRINTED_BASES, QUESTION_CHOICE_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, type Column } from "@sipas/ui";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { text } from "../text.vi.ts";
import styles from "./Questions.module.css";
import type { OptionRowFragment, QuestionTableFragment } from "./questions.generated.ts";

const words = text.questions;

const FIGURE_OF_BASE = { ASKED: "ofAsked", ANSWERED: "ofAnswered", SELECTIONS: "ofSelections" } as const;

/** The base that the report prints stands first and says so. */
function columnsOf({ printedBase }: QuestionTableFragment): readonly Column<OptionRowFragment>[] {
  const bases = PRINTED_BASES.toSorted((a, b) => Number(b === printedBase) - Number(a === printedBase));
  return [
    { key: "option", header: words.option, render: ({ label }) => label },
    ...bases.map((base): Column<OptionRowFragment> => ({
      key: base,
      header: base === printedBase ? words.printed(words.base[base]) : words.base[base],
      align: "end",
      width: "11rem",
      render: (option) => (
        <ScoreValue figure={option[FIGURE_OF_BASE[base]]} align="end" baseLabel={words.spoken[base]} />
      ),
    })),
  ];
}

/** One question: its bases in words, and each option as a share of them. */
export function QuestionTable({ question }: { readonly question: QuestionTableFragment }) {
  const { code, wording, choice, askedIf, forms, asked, answered, selections, options } = question;
  const head = [
    forms.map((form) => BALLOT_FORM_LABELS[form]).join(", "),
    QUESTION_CHOICE_LABELS[choice],
    ...(askedIf ? [words.askedIf(askedIf)] : []),
    words.counts(formatCount(asked), formatCount(answered), formatCount(selections)),
  ];
  return (
    <section aria-labelledby={`question-${code}`}>
      <h2 id={`question-${code}`} className={styles["name"]}>
        {wording}
      </h2>
      <p className={styles["head"]}>{head.join(". ")}.</p>
      <DataTable
        caption={wording}
        columns={columnsOf(question)}
        rows={options}
        rowKey={(option) => option.code}
      />
    </section>
  );
}
