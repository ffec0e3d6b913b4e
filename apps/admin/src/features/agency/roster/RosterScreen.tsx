import { useQuery } from "@apollo/client/react";
import { SERVICE_MODES } from "@sipas/domain/agency";
import { EmptyState } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { freeText, oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import { RosterFilters, type RosterFiltersProps } from "./RosterFilters.tsx";
import { RosterTable } from "./RosterTable.tsx";
import { RosterBlocksDocument, RosterYearsDocument } from "./roster.generated.ts";

const filterShape = {
  year: freeText,
  block: freeText,
  serviceMode: oneOf(SERVICE_MODES),
  search: freeText,
};

export function RosterScreen() {
  const [filters, change] = useUrlFilters(filterShape);
  const result = useQuery(RosterYearsDocument);
  return (
    <Screen title={text.title} description={text.description}>
      <Loaded result={result}>
        {({ rosterYears }) => {
          const year = rosterYears.find((known) => String(known) === filters.year) ?? rosterYears[0];
          if (year === undefined) {
            return <EmptyState title={text.emptyYears}>{text.emptyYearsHint}</EmptyState>;
          }
          const { year: _, ...filter } = filters;
          return (
            <>
              <YearFilters years={rosterYears} year={year} filter={filter} onChange={change} />
              <RosterTable
                year={year}
                filter={filter}
                onClear={() => change({ block: null, serviceMode: null, search: null })}
              />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

/** The filters with the blocks of the year. */
function YearFilters(props: Omit<RosterFiltersProps, "blocks">) {
  const { data } = useQuery(RosterBlocksDocument, { variables: { year: props.year } });
  return <RosterFilters {...props} blocks={data?.rosterBlocks ?? []} />;
}
