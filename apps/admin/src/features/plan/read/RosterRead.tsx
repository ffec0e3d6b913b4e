import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, UiLink, type Column } from "@sipas/ui";
import { agencyUrls } from "../../agency/urls.ts";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { blockName, setName } from "../roster/roster-rows.ts";
import { text as rosterText } from "../roster/text.vi.ts";
import styles from "./RosterRead.module.css";
import { text } from "./text.vi.ts";

type Row = PlanDetailFragment["roster"][number];

export interface RosterReadProps {
  readonly rows: readonly Row[];
  readonly blocks: PlanDetailFragment["blocks"];
}

export function RosterRead({ rows, blocks }: RosterReadProps) {
  const columns: readonly Column<Row>[] = [
    {
      key: "agency",
      header: rosterText.agency,
      render: ({ agency }) => (
        <>
          <UiLink href={agencyUrls.agency(agency.code)}>{agency.name}</UiLink>
          <span className={styles["code"]}>{agency.code}</span>
        </>
      ),
    },
    { key: "block", header: rosterText.block, render: ({ block }) => blockName(blocks, block) },
    {
      key: "mode",
      header: rosterText.modeShort,
      render: ({ serviceMode }) => SERVICE_MODE_LABELS[serviceMode],
    },
    { key: "reason", header: rosterText.reasonShort, render: ({ modeReason }) => modeReason || text.none },
    {
      key: "set",
      header: rosterText.set,
      width: "6.5rem",
      render: ({ criteriaSetCode }) => (criteriaSetCode === null ? text.none : setName(criteriaSetCode)),
    },
    {
      key: "official",
      header: rosterText.officialShort,
      align: "end",
      width: "7.5rem",
      render: ({ quota }) => (quota.takeAll ? takeAllOf(quota.official) : countOf(quota.official)),
    },
    {
      key: "reserve",
      header: rosterText.reserveShort,
      align: "end",
      render: ({ quota }) => (quota.takeAll ? text.noReserve : countOf(quota.reserve)),
    },
  ];
  return (
    <DataTable
      caption={text.rosterCaption}
      columns={columns}
      rows={rows}
      rowKey={({ agencyCode }) => agencyCode}
      footer={<Totals rows={rows} />}
    />
  );
}

function Totals({ rows }: { readonly rows: readonly Row[] }) {
  const allotted = rows.filter(({ quota }) => !quota.takeAll);
  const sum = (column: "official" | "reserve") =>
    formatCount(allotted.reduce((total, { quota }) => total + (quota[column] ?? 0), 0));
  return (
    <tr role="row">
      <th role="rowheader" scope="row" colSpan={5}>
        {text.total}: {rosterText.totalAgencies(formatCount(rows.length))}
      </th>
      <td role="cell" data-align="end">
        {sum("official")}
      </td>
      <td role="cell" data-align="end">
        {sum("reserve")}
      </td>
    </tr>
  );
}

function takeAllOf(expected: number | null): string {
  return expected === null ? rosterText.takeAll : text.takeAllOf(formatCount(expected));
}

function countOf(count: number | null): string {
  return count === null ? text.none : formatCount(count);
}
