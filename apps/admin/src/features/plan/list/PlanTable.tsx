import { formatCount, formatDay } from "@sipas/domain/kernel";
import { DataTable, KeysetPager, type Column, type KeysetPagerProps } from "@sipas/ui";
import type { ReactNode } from "react";
import { formatInstant } from "../../../lib/formats.ts";
import { PlanStateBadge } from "../plan/PlanStateBadge.tsx";
import { text } from "../text.vi.ts";
import { planUrls } from "../urls.ts";
import type { PlanRowFragment } from "./plan-row.generated.ts";

const words = text.list;

const columns: readonly Column<PlanRowFragment>[] = [
  { key: "year", header: words.year, render: ({ year }) => words.yearOf(year) },
  { key: "state", header: words.state, render: (plan) => <PlanStateBadge {...plan} /> },
  { key: "decision", header: words.decision, render: decisionOf },
  {
    key: "agencies",
    header: words.agencies,
    align: "end",
    render: ({ rosterCount }) => formatCount(rosterCount),
  },
  {
    key: "quota",
    header: words.quota,
    align: "end",
    render: ({ officialQuota }) => formatCount(officialQuota),
  },
  {
    key: "changed",
    header: words.changed,
    render: ({ updatedAt, updatedBy }) => words.changedBy(formatInstant(updatedAt), updatedBy),
  },
];

export interface PlanTableProps {
  readonly plans: readonly PlanRowFragment[];
  readonly pager: KeysetPagerProps;
  readonly empty: ReactNode;
}

export function PlanTable({ plans, pager, empty }: PlanTableProps) {
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={plans}
        rowKey={({ id }) => id}
        rowHref={({ id }) => planUrls.plan(id)}
        loading={pager.loading}
        empty={empty}
      />
      {plans.length > 0 && <KeysetPager {...pager} />}
    </>
  );
}

function decisionOf({ decisionNumber, decisionDate }: PlanRowFragment): string {
  if (!decisionNumber) return words.noDecision;
  return words.decisionOf(decisionNumber, decisionDate && formatDay(decisionDate));
}
