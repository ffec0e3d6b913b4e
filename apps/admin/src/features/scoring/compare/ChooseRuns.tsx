import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { EmptyState, FilterBar } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { freeText, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import { RunsToCompareDocument } from "./compare.generated.ts";
import { Comparison } from "./Comparison.tsx";

const words = text.compare;
const shape = { run: freeText, with: freeText };

export interface ChooseRunsProps {
  readonly planId: string;
  /** No run can be added any more. */
  readonly published: boolean;
}

/** The two newest runs unless others are chosen. */
export function ChooseRuns({ planId, published }: ChooseRunsProps) {
  const [filter, change] = useUrlFilters(shape);
  const result = useQuery(RunsToCompareDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ scoreRuns }) => {
        const runs = scoreRuns.edges.map(({ node }) => node);
        const [newest, before] = runs;
        if (!newest || !before) {
          const hint = published ? words.tooFewPublished : words.tooFewHint;
          return <EmptyState title={words.tooFew}>{hint}</EmptyState>;
        }
        const options = runs.map(({ id, number, createdAt }) => ({
          value: id,
          label: words.run(number, formatInstant(createdAt)),
        }));
        const chosen = { run: filter.run ?? before.id, with: filter.with ?? newest.id };
        return (
          <>
            <FilterBar>
              <Select
                label={words.first}
                allowDeselect={false}
                data={options}
                value={chosen.run}
                onChange={(run) => change({ run })}
              />
              <Select
                label={words.second}
                allowDeselect={false}
                data={options}
                value={chosen.with}
                onChange={(other) => change({ with: other })}
              />
            </FilterBar>
            <Comparison {...chosen} />
          </>
        );
      }}
    </Loaded>
  );
}
