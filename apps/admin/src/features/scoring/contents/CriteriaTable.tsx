import { formatCount } from "@sipas/domain/kernel";
import { ANSWER_LEVELS } from "@sipas/domain/plan";
import { DataTable, type Column } from "@sipas/ui";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { text } from "../text.vi.ts";
import type { CriterionResultFragment } from "./contents.generated.ts";
import { LevelStrip } from "./LevelStrip.tsx";

export interface CriteriaTableProps {
  readonly name: string;
  readonly criteria: readonly CriterionResultFragment[];
  /** The name stands above the table; off where a heading says it already. */
  readonly titled?: boolean;
}

const words = text.contents;

const columns: readonly Column<CriterionResultFragment>[] = [
  { key: "criterion", header: words.criterion, render: ({ wording }) => wording },
  {
    key: "index",
    header: text.index,
    align: "end",
    width: "10.5rem",
    render: ({ figure }) => <ScoreValue figure={figure} align="end" />,
  },
  {
    key: "spread",
    header: words.spread,
    width: "11rem",
    render: ({ levels }) => <LevelStrip levels={levels} />,
  },
  ...ANSWER_LEVELS.map((level) => ({
    key: `level-${level}`,
    header: words.level(level),
    align: "end" as const,
    width: "4.5rem",
    render: ({ levels }: CriterionResultFragment) => formatCount(levels[level - 1] ?? 0),
  })),
];

/** The criteria of one content, each with its base and how its answers spread over the five levels. */
export function CriteriaTable({ name, criteria, titled = true }: CriteriaTableProps) {
  return (
    <DataTable
      caption={name}
      showCaption={titled}
      columns={columns}
      rows={criteria}
      rowKey={({ code }) => code}
    />
  );
}
