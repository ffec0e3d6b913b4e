import { EmptyState, RankedBars } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { blocksOf, captionOf, rankIn, type RankingProps } from "./ranks.ts";

const words = text.ranking;
const threshold = { value: 90, label: text.threshold };

export function RankingBars({ runId, block, agencies }: RankingProps) {
  if (agencies.length === 0) return <EmptyState title={words.empty} />;
  return (
    <RankedBars
      label={captionOf(block)}
      groups={block ? [] : blocksOf(agencies).map(({ code, name }) => ({ key: code, label: name }))}
      threshold={threshold}
      min={axisStart(agencies.map(({ figure }) => figure.value))}
      nameHeader={words.agency}
      valueHeader={text.index}
      rows={agencies.map((row) => ({
        key: row.agency.code,
        label: row.agency.name,
        rank: String(rankIn(block, row) ?? words.unranked),
        group: row.block.code,
        href: scoringUrls.agency(runId, row.agency.code),
        value: row.figure.value,
        numerator: row.figure.numerator,
        denominator: row.figure.denominator,
        low: row.figure.ciLow,
        high: row.figure.ciHigh,
        note: row.figure.flags.includes("FEW_ANSWERS") ? text.few : null,
      }))}
    />
  );
}

/** Indices lie close together near the top: the axis leaves out whole tens under the lowest, and says so. */
function axisStart(values: readonly (string | null)[]): number {
  const lowest = Math.min(...values.flatMap((value) => (value === null ? [] : [Number(value)])), 90);
  return lowest < 60 ? 0 : Math.floor((lowest - 5) / 10) * 10;
}
