import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { EmptyState, FilterBar } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { freeText, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import { AgencyDetail } from "./AgencyDetail.tsx";
import { RunAgenciesDocument, RunAgencyDocument } from "./agency-result.generated.ts";

const words = text.agency;
const shape = { agency: freeText };

/** One agency of a run, the first in rank until another is chosen. */
export function AgencyResult({ id }: { readonly id: string }) {
  const [{ agency }, change] = useUrlFilters(shape);
  const result = useQuery(RunAgenciesDocument, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ scoreRun }) => {
        const agencies = scoreRun?.agencies ?? [];
        const code = agency ?? agencies[0]?.agency.code;
        if (!scoreRun || !code) return <EmptyState title={text.ranking.empty} />;
        return (
          <>
            <FilterBar>
              <Select
                label={words.choose}
                searchable
                allowDeselect={false}
                nothingFoundMessage={words.notFound}
                data={agencies.map(({ agency: { code, name } }) => ({ value: code, label: name }))}
                value={code}
                onChange={(value) => change({ agency: value })}
              />
            </FilterBar>
            <Chosen id={id} code={code} run={scoreRun} />
          </>
        );
      }}
    </Loaded>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly code: string;
  readonly run: Parameters<typeof AgencyDetail>[0]["run"];
}

function Chosen({ id, code, run }: ChosenProps) {
  const result = useQuery(RunAgencyDocument, { variables: { id, code } });
  return (
    <Loaded result={result}>
      {({ scoreRun }) =>
        scoreRun?.agency ? (
          <AgencyDetail score={scoreRun.agency} run={run} />
        ) : (
          <EmptyState title={words.notFound} />
        )
      }
    </Loaded>
  );
}
