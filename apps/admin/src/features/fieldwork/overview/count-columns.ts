import { formatCount } from "@sipas/domain/kernel";
import type { Column } from "@sipas/ui";
import { text } from "../text.vi.ts";
import type { Counted, Counts } from "./sums.ts";

const words = text.overview;
const shown: readonly Counted[] = ["issued", "collected", "failed", "lost", "held", "waiting"];

/** A column for each number of a row. */
export function countColumns<Row>(countsOf: (row: Row) => Counts): readonly Column<Row>[] {
  return shown.map((key) => ({
    key,
    header: words[key],
    align: "end",
    render: (row) => formatCount(countsOf(row)[key]),
  }));
}
