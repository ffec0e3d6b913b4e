import { formatCount } from "@sipas/domain/kernel";
import { DataTable, type Column } from "@sipas/ui";
import { ReadPart } from "../read/ReadPart.tsx";
import type { DifferentBallotsFragment, PlanDifferenceFragment } from "./plan-differences.generated.ts";
import { text } from "./text.vi.ts";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly before: DifferentBallotsFragment;
  readonly after: DifferentBallotsFragment;
}

const columns: readonly Column<Row>[] = [
  { key: "name", header: text.block, render: ({ name }) => name },
  { key: "agencies", header: text.agencies, align: "end", render: (row) => changeOf(row, "agencies") },
  { key: "official", header: text.official, align: "end", render: (row) => changeOf(row, "official") },
  { key: "reserve", header: text.reserve, align: "end", render: (row) => changeOf(row, "reserve") },
  { key: "takeAll", header: text.takeAll, align: "end", render: (row) => changeOf(row, "takeAll") },
];

/** Agencies and ballots of the two plans, by block and in all. */
export function BallotDifferences({ differences }: { readonly differences: PlanDifferenceFragment }) {
  const rows: readonly Row[] = [
    ...differences.blocks.map(({ code, name, before, after }) => ({ key: code, name, before, after })),
    { key: "", name: text.whole, ...differences.total },
  ];
  return (
    <ReadPart title={text.ballots} hint={text.ballotsHint}>
      <DataTable caption={text.ballots} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </ReadPart>
  );
}

function changeOf({ before, after }: Row, column: "agencies" | "official" | "reserve" | "takeAll"): string {
  const [was, is] = [formatCount(before[column]), formatCount(after[column])];
  if (was !== is) return text.change(was, is);
  return after[column] === 0 ? is : text.same(is);
}
