import { formatCount } from "@sipas/domain/kernel";
import { DataTable, type Column } from "@sipas/ui";
import type { Changes } from "./changes.ts";
import { FORM_SECTIONS, SECTION_LABELS, type FormSectionName } from "./sections.ts";
import { text } from "./text.vi.ts";

const words = text.stale;

export interface ChangeTableProps {
  readonly theirs: Changes;
  readonly mine: Changes;
}

/** The parts of the plan that differ, by who changed them. */
export function ChangeTable({ theirs, mine }: ChangeTableProps) {
  const columns: readonly Column<FormSectionName>[] = [
    { key: "part", header: words.part, render: (name) => SECTION_LABELS[name] },
    { key: "theirs", header: words.theirs, render: (name) => countOf(theirs[name]) },
    { key: "mine", header: words.mine, render: (name) => countOf(mine[name]) },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={FORM_SECTIONS.filter((name) => theirs[name] + mine[name] > 0)}
      rowKey={(name) => name}
    />
  );
}

function countOf(changes: number): string {
  return changes === 0 ? words.none : words.count(formatCount(changes));
}
