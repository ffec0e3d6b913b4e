import { DataTable, type Column } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { countColumns } from "./count-columns.ts";
import type { EnumeratorCountFragment } from "./overview.generated.ts";
import { sumByAgency, type AgencySum } from "./sums.ts";

export interface AgencyTableProps {
  readonly planId: string;
  readonly counts: readonly EnumeratorCountFragment[];
}

const columns: readonly Column<AgencySum>[] = [
  { key: "agency", header: text.overview.agency, render: ({ name }) => name },
  ...countColumns<AgencySum>(({ sum }) => sum),
];

/** Where the ballots of each agency are; a row opens its units. */
export function AgencyTable({ planId, counts }: AgencyTableProps) {
  return (
    <DataTable
      caption={text.overview.agencies}
      showCaption
      columns={columns}
      rows={sumByAgency(counts)}
      rowKey={({ agencyCode }) => agencyCode}
      rowHref={({ agencyCode }) => fieldworkUrls.list(planId, { agency: agencyCode })}
    />
  );
}
