import { CALL_DIRECTION_LABELS } from "@sipas/domain/callback";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { DataTable, EmptyState, type Column } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { CaseDetailFragment } from "./cases.generated.ts";

const words = text.case;
type Call = CaseDetailFragment["calls"][number];

const columns: readonly Column<Call>[] = [
  { key: "number", header: words.number, width: "4rem", render: ({ number }) => number },
  { key: "at", header: words.at, render: ({ at }) => formatInstant(at) },
  {
    key: "caller",
    header: words.caller,
    render: ({ callerName, organisation }) => words.callerOf(callerName, organisation.name),
  },
  {
    key: "direction",
    header: words.direction,
    render: ({ direction }) => CALL_DIRECTION_LABELS[direction],
  },
  { key: "outcome", header: text.cases.outcome, render: resultOf },
  { key: "statements", header: words.statements, render: answersOf },
];

/** Every call of one case, as it was logged. */
export function CallTable({ calls }: { readonly calls: readonly Call[] }) {
  return (
    <DataTable
      caption={words.calls}
      showCaption
      columns={columns}
      rows={calls}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.noCalls} />}
    />
  );
}

function resultOf({ outcome, callBackAt }: Call): string {
  const label = CALLBACK_OUTCOME_LABELS[outcome];
  return callBackAt ? `${label}, ${words.callBackAt(formatInstant(callBackAt))}` : label;
}

function answersOf({ statements }: Call): string {
  if (!statements) return text.none;
  return statements.map((answer, index) => words.answer(index + 1, answer)).join(" · ");
}
