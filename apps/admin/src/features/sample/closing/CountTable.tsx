import { formatCount } from "@sipas/domain/kernel";
import { DataTable, StatusBadge, type Column } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { sampleUrls } from "../urls.ts";
import type { AgencyCountFragment } from "./closing.generated.ts";

export interface CountTableProps {
  readonly planId: string;
  readonly counts: readonly AgencyCountFragment[];
}

const words = text.closing;

const columns: readonly Column<AgencyCountFragment>[] = [
  { key: "agency", header: words.agency, render: ({ planAgency }) => planAgency.agency.name },
  {
    key: "quota",
    header: words.quota,
    align: "end",
    render: ({ planAgency: { quota } }) => (quota.takeAll ? words.takeAll : formatCount(quota.official ?? 0)),
  },
  { key: "official", header: words.official, align: "end", render: ({ official }) => formatCount(official) },
  { key: "reserve", header: words.reserve, align: "end", render: ({ reserve }) => formatCount(reserve) },
  { key: "verdict", header: words.verdict, render: (count) => <Verdict count={count} /> },
];

/** The units of each agency beside its quota; a row opens its units. */
export function CountTable({ planId, counts }: CountTableProps) {
  return (
    <DataTable
      caption={words.caption}
      showCaption
      columns={columns}
      rows={counts}
      rowKey={({ agencyCode }) => agencyCode}
      rowHref={({ agencyCode }) => sampleUrls.list(planId, { agency: agencyCode })}
    />
  );
}

function Verdict({ count }: { readonly count: AgencyCountFragment }) {
  const { official, shortfallReason, planAgency } = count;
  const { quota } = planAgency;
  const missing = quota.takeAll ? 0 : (quota.official ?? 0) - official;
  if (official === 0) return <StatusBadge tone="danger">{words.none}</StatusBadge>;
  if (missing < 0) return <StatusBadge tone="danger">{words.above(formatCount(-missing))}</StatusBadge>;
  if (missing === 0) return <StatusBadge tone="ok">{words.enough}</StatusBadge>;
  return (
    <>
      <StatusBadge tone="warn">{words.short(formatCount(missing))}</StatusBadge>
      {shortfallReason && <div>{words.reason(shortfallReason)}</div>}
    </>
  );
}
