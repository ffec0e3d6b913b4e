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

/** The two newest runs unless others are chosen. */
export function ChooseRuns({ planId }: { readonly planId: string }) {
  const [filter, change] = useUrlFilters(shape);
  const result = useQuery(RunsToCompareDocument, { variables: { planId } });
  return (
    <Loaded result={result}>
      {({ scoreRuns }) => {
        const runs = scoreRuns.edges.map(({ node }) => node);
        const [newest, before] = runs;
        if (!newest || !before) return <EmptyState title={words.tooFew}>{words.tooFewHint}</EmptyState>;
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
