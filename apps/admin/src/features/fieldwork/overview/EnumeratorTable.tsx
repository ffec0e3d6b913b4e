import { DataTable, type Column } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { countColumns } from "./count-columns.ts";
import type { EnumeratorCountFragment } from "./overview.generated.ts";

export interface EnumeratorTableProps {
  readonly planId: string;
  readonly counts: readonly EnumeratorCountFragment[];
}

const columns: readonly Column<EnumeratorCountFragment>[] = [
  {
    key: "enumerator",
    header: text.overview.enumerator,
    width: "9rem",
    render: ({ enumerator }) => enumerator,
  },
  { key: "agency", header: text.overview.agency, render: ({ agency }) => agency.name },
  ...countColumns<EnumeratorCountFragment>((count) => count),
];

/** Where the ballots of each enumerator are, an agency a row; a row opens its units. */
export function EnumeratorTable({ planId, counts }: EnumeratorTableProps) {
  return (
    <DataTable
      caption={text.overview.enumerators}
      showCaption
      columns={columns}
      rows={counts}
      rowKey={({ agencyCode, enumerator }) => `${agencyCode}|${enumerator}`}
      rowHref={({ agencyCode, enumerator }) => fieldworkUrls.list(planId, { agency: agencyCode, enumerator })}
    />
  );
}
