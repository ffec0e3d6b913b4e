import { skipToken, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { RegistryDocument, RegistryYearsDocument, type RegistryQuery } from "./registry.generated.ts";

/** Every agency of the province's latest roster, page after page; undefined until the first page is there. */
export function useRegistry(): readonly RegistryQuery["roster"]["edges"][number]["node"][] | undefined {
  const years = useQuery(RegistryYearsDocument, { fetchPolicy: "cache-first" });
  const year = years.data?.rosterYears[0];
  const { data, fetchMore } = useQuery(
    RegistryDocument,
    year === undefined ? skipToken : { variables: { year }, fetchPolicy: "cache-first" },
  );
  const next = data?.roster.pageInfo.hasNextPage ? data.roster.pageInfo.endCursor : null;
  useEffect(() => {
    if (next === null) return;
    void fetchMore({
      variables: { after: next },
      updateQuery: ({ roster: earlier }, { fetchMoreResult: { roster } }) => ({
        roster: { ...roster, edges: [...earlier.edges, ...roster.edges] },
      }),
    });
  }, [next, fetchMore]);
  return data?.roster.edges.map(({ node }) => node);
}
