import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { BALLOT_FORMS, BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { EmptyState, FilterBar } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import styles from "./Contents.module.css";
import { CriteriaTable } from "./CriteriaTable.tsx";
import { FormTable } from "./FormTable.tsx";
import { LevelLegend } from "./LevelLegend.tsx";
import { RunContentsDocument } from "./contents.generated.ts";

const words = text.contents;
const shape = { form: oneOf(BALLOT_FORMS) };

/** The contents of one ballot form over all agencies measured by it, and the criteria under each. */
export function Contents({ id }: { readonly id: string }) {
  const [filter, change] = useUrlFilters(shape);
  const result = useQuery(RunContentsDocument, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ scoreRun }) => {
        const forms = scoreRun?.forms ?? [];
        const shown = forms.find(({ form }) => form === filter.form) ?? forms[0];
        if (!scoreRun || !shown) return <EmptyState title={words.none} />;
        return (
          <>
            <FilterBar>
              <Select
                label={words.form}
                allowDeselect={false}
                data={optionsOf(
                  forms.map(({ form }) => form),
                  BALLOT_FORM_LABELS,
                )}
                value={shown.form}
                onChange={(form) => change({ form })}
              />
            </FilterBar>
            <FormTable runId={id} form={shown} mean={scoreRun.method.block !== "POOLED"} />
            <section aria-labelledby="criteria" className={styles["criteria"]}>
              <h2 id="criteria">{words.criteria}</h2>
              <LevelLegend />
              {shown.contents.map((content) => (
                <CriteriaTable key={content.code} name={content.name} criteria={content.criteria} />
              ))}
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
