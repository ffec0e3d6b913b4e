import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import type { BallotEntryQuery } from "./closing.generated.ts";

export interface EntryCountsProps {
  readonly planId: string;
  readonly entry: Pick<BallotEntryQuery["ballotEntry"], "collected" | "entered">;
}

const words = text.closing.counts;

/** What fieldwork brought back beside what was entered of it. */
export function EntryCounts({ planId, entry: { collected, entered } }: EntryCountsProps) {
  return (
    <StatCards
      items={[
        { key: "collected", label: words.collected, value: formatCount(collected) },
        {
          key: "entered",
          label: words.entered,
          value: formatCount(entered),
          href: ballotUrls.list(planId),
        },
      ]}
    />
  );
}
