import { formatDay } from "@sipas/domain/kernel";
import { LEGAL_BASIS_KIND_LABELS } from "@sipas/domain/plan";
import { DataTable, EmptyState, type Column } from "@sipas/ui";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text } from "./text.vi.ts";

type Basis = PlanDetailFragment["legalBases"][number];

const columns: readonly Column<Basis>[] = [
  { key: "number", header: text.document, render: ({ number, title }) => documentOf(number, title) },
  { key: "kind", header: text.kind, render: ({ kind }) => LEGAL_BASIS_KIND_LABELS[kind] },
  { key: "inForce", header: text.inForce, width: "14rem", render: inForceOf },
];

export function LegalBasesRead({ rows }: { readonly rows: readonly Basis[] }) {
  return (
    <DataTable
      caption={text.bases}
      columns={columns}
      rows={rows}
      rowKey={({ kind, number, title }) => `${kind}|${number}|${title}`}
      empty={<EmptyState title={text.noBases} />}
    />
  );
}

function documentOf(number: string, title: string): string {
  return [number, title].filter(Boolean).join(", ") || text.none;
}

function inForceOf({ inForceFrom, inForceTo }: Basis): string {
  if (!inForceFrom) return text.none;
  const from = formatDay(inForceFrom);
  return inForceTo ? text.period(from, formatDay(inForceTo)) : text.since(from);
}
