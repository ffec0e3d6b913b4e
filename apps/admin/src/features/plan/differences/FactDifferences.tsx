import { PLAN_PART_LABELS, PLAN_PARTS } from "@sipas/domain/plan";
import { DataTable, type Column } from "@sipas/ui";
import { ReadPart } from "../read/ReadPart.tsx";
import type { PlanDifferenceFragment } from "./plan-differences.generated.ts";
import { text } from "./text.vi.ts";

type FactRow = PlanDifferenceFragment["facts"][number];

/** What the two plans say otherwise besides their rosters, part by part; what did not change is named last. */
export function FactDifferences({ differences }: { readonly differences: PlanDifferenceFragment }) {
  const { before, after, facts } = differences;
  const parts = PLAN_PARTS.map((part) => ({ part, rows: facts.filter((row) => row.part === part) }));
  const unchanged = parts.filter(({ rows }) => rows.length === 0).map(({ part }) => PLAN_PART_LABELS[part]);
  const columns: readonly Column<FactRow>[] = [
    { key: "label", header: text.fact, width: "30%", render: ({ label }) => label },
    {
      key: "before",
      header: text.year(before.year),
      width: "35%",
      render: (row) => row.before ?? text.absent,
    },
    { key: "after", header: text.year(after.year), width: "35%", render: (row) => row.after ?? text.absent },
  ];
  return (
    <>
      {parts
        .filter(({ rows }) => rows.length > 0)
        .map(({ part, rows }) => (
          <ReadPart key={part} title={PLAN_PART_LABELS[part]}>
            <DataTable
              caption={PLAN_PART_LABELS[part]}
              columns={columns}
              rows={rows}
              rowKey={({ key }) => key}
            />
          </ReadPart>
        ))}
      {unchanged.length > 0 && <p>{text.unchanged(unchanged.join("; "))}</p>}
    </>
  );
}
