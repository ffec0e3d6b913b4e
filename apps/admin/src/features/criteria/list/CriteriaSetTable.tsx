import type { FragmentType } from "@apollo/client";
import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, type Column } from "@sipas/ui";
import { useRows } from "../../../lib/use-rows.ts";
import { ConfirmationBadge } from "../ConfirmationBadge.tsx";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { CriteriaSetRowFragmentDoc, type CriteriaSetRowFragment } from "./criteria-set-row.generated.ts";

const columns: readonly Column<CriteriaSetRowFragment>[] = [
  { key: "form", header: text.form, render: ({ form }) => BALLOT_FORM_LABELS[form] },
  { key: "year", header: text.year, render: ({ year }) => year },
  { key: "mode", header: text.mode, render: ({ serviceMode }) => SERVICE_MODE_LABELS[serviceMode] },
  {
    key: "count",
    header: text.count,
    align: "end",
    render: ({ criteriaCount }) => formatCount(criteriaCount),
  },
  {
    key: "status",
    header: text.status,
    render: ({ provisional }) => <ConfirmationBadge provisional={provisional} />,
  },
];

export interface CriteriaSetTableProps {
  readonly sets: readonly FragmentType<CriteriaSetRowFragment>[];
}

export function CriteriaSetTable({ sets }: CriteriaSetTableProps) {
  const rows = useRows(CriteriaSetRowFragmentDoc, sets);
  return (
    <DataTable
      caption={text.caption}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
      rowHref={({ code }) => criteriaUrls.set(code)}
      empty={<EmptyState title={text.empty}>{text.emptyHint}</EmptyState>}
    />
  );
}
