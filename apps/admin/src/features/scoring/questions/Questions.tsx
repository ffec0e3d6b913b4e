import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { QUESTION_KIND_LABELS, QUESTION_KINDS } from "@sipas/domain/criteria";
import { EmptyState, FilterBar } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import styles from "./Questions.module.css";
import { QuestionTable } from "./QuestionTable.tsx";
import { RunQuestionsDocument } from "./questions.generated.ts";

const words = text.questions;
const shape = { kind: oneOf(QUESTION_KINDS) };

/** What was ticked beside the criteria, question by question, as shares of all three bases. */
export function Questions({ id }: { readonly id: string }) {
  const [filter, change] = useUrlFilters(shape);
  const kind = filter.kind ?? "STATEMENT";
  const result = useQuery(RunQuestionsDocument, { variables: { id, kind } });
  return (
    <>
      <FilterBar>
        <Select
          label={words.kind}
          allowDeselect={false}
          data={optionsOf(QUESTION_KINDS, QUESTION_KIND_LABELS)}
          value={kind}
          onChange={(chosen) => change({ kind: chosen })}
        />
      </FilterBar>
      <p className={styles["bases"]}>{words.bases}</p>
      <Loaded result={result}>
        {({ scoreRun }) => {
          const questions = scoreRun?.questions ?? [];
          if (questions.every(({ answered }) => answered === 0)) {
            return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
          }
          return (
            <div className={styles["questions"]}>
              {questions.map((question) => (
                <QuestionTable key={question.code} question={question} />
              ))}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
