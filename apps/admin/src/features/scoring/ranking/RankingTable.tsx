import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, type Column } from "@sipas/ui";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { captionOf, type RankingProps } from "./ranks.ts";
import type { RankedAgencyFragment } from "./ranking.generated.ts";

const words = text.ranking;

const columns: readonly Column<RankedAgencyFragment>[] = [
  { key: "agency", header: words.agency, render: ({ agency }) => agency.name },
  {
    key: "index",
    header: text.index,
    align: "end",
    render: ({ figure }) => <ScoreValue figure={figure} align="end" />,
  },
  { key: "rank", header: words.rankAll, align: "end", render: ({ rank }) => rank ?? words.unranked },
  {
    key: "blockRank",
    header: words.rankBlock,
    align: "end",
    render: ({ blockRank }) => blockRank ?? words.unranked,
  },
  { key: "block", header: words.block, render: ({ block }) => block.name },
  { key: "form", header: words.form, render: ({ form }) => BALLOT_FORM_LABELS[form] },
  { key: "ballots", header: words.ballots, align: "end", render: ({ ballots }) => formatCount(ballots) },
];

export function RankingTable({ runId, block, agencies }: RankingProps) {
  return (
    <DataTable
      caption={captionOf(block)}
      showCaption
      columns={block ? columns.filter(({ key }) => key !== "block") : columns}
      rows={agencies}
      rowKey={({ agency }) => agency.code}
      rowHref={({ agency }) => scoringUrls.agency(runId, agency.code)}
      empty={<EmptyState title={words.empty} />}
    />
  );
}
