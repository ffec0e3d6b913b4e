import { ANSWER_LABELS } from "@sipas/domain/ballot";
import { LevelBar, type Level } from "@sipas/ui";
import { text } from "../text.vi.ts";
import type { AgencyDetailFragment } from "./agency-result.generated.ts";

/** All answers to all criteria of the agency by level. */
export function AgencyLevels({ score }: { readonly score: Pick<AgencyDetailFragment, "contents"> }) {
  const criteria = score.contents.flatMap((content) => content.criteria);
  const level = (value: number): Level => ({
    label: text.contents.legendEntry(value, ANSWER_LABELS[value] ?? ""),
    count: criteria.reduce((sum, { levels }) => sum + (levels[value - 1] ?? 0), 0),
  });
  return (
    <LevelBar
      label={text.agency.spread}
      showLabel
      levels={[level(1), level(2), level(3), level(4), level(5)]}
    />
  );
}
