import { formatCount } from "@sipas/domain/kernel";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { DataTable, type Column } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { callbackUrls } from "../urls.ts";
import type { CallbackSummaryFragment } from "./overview.generated.ts";

const words = text.overview;
type Row = CallbackSummaryFragment["outcomes"][number];

/** What the closed cases came to; each opens the cases behind it. */
export function Outcomes({
  planId,
  summary,
}: {
  readonly planId: string;
  readonly summary: CallbackSummaryFragment;
}) {
  const columns: readonly Column<Row>[] = [
    { key: "outcome", header: words.outcome, render: ({ outcome }) => CALLBACK_OUTCOME_LABELS[outcome] },
    { key: "cases", header: words.cases, align: "end", render: ({ cases }) => formatCount(cases) },
    {
      key: "of",
      header: words.share,
      align: "end",
      render: ({ cases }) => `${formatCount(cases)}/${formatCount(summary.called)}`,
    },
  ];
  return (
    <DataTable
      caption={words.outcomes}
      showCaption
      columns={columns}
      rows={summary.outcomes}
      rowKey={({ outcome }) => outcome}
      rowHref={({ outcome }) => callbackUrls.cases(planId, { outcome })}
    />
  );
}
