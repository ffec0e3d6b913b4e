import { NativeSelect } from "@mantine/core";
import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import { ROSTER_CHANGE_LABELS, ROSTER_CHANGES } from "@sipas/domain/plan";
import { DataTable, EmptyState, StatusBadge, type Column, type Tone } from "@sipas/ui";
import { oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { ReadPart } from "../read/ReadPart.tsx";
import type { DifferentAgencyFragment, PlanDifferenceFragment } from "./plan-differences.generated.ts";
import styles from "./RosterDifferences.module.css";
import { text } from "./text.vi.ts";

type RosterRow = PlanDifferenceFragment["roster"][number];

const shape = { kind: oneOf(ROSTER_CHANGES) };
const TONES: Record<RosterRow["kind"], Tone> = {
  MERGED: "accent",
  SPLIT: "accent",
  NEW: "ok",
  GONE: "warn",
  STAYS: "neutral",
};

/** The agencies of both plans by what became of them, with their ballots. */
export function RosterDifferences({ differences }: { readonly differences: PlanDifferenceFragment }) {
  const { before, after, roster } = differences;
  const [{ kind }, setUrl] = useUrlFilters(shape);
  const shown = kind === null ? roster : roster.filter((row) => row.kind === kind);
  const columns: readonly Column<RosterRow>[] = [
    {
      key: "kind",
      header: text.kind,
      width: "12rem",
      render: (row) => <StatusBadge tone={TONES[row.kind]}>{ROSTER_CHANGE_LABELS[row.kind]}</StatusBadge>,
    },
    { key: "before", header: text.year(before.year), render: (row) => <Agencies rows={row.before} /> },
    { key: "after", header: text.year(after.year), render: (row) => <Agencies rows={row.after} /> },
    { key: "note", header: text.note, render: (row) => <Notes row={row} /> },
  ];
  return (
    <ReadPart title={text.roster} hint={text.rosterHint(formatCount(shown.length))}>
      <NativeSelect
        className="sipas-screen-only"
        maw="20rem"
        mb="sm"
        label={text.kind}
        data={[
          { value: "", label: text.kindOf(text.allKinds, formatCount(roster.length)) },
          ...ROSTER_CHANGES.map((value) => ({
            value,
            label: text.kindOf(
              ROSTER_CHANGE_LABELS[value],
              formatCount(roster.filter((row) => row.kind === value).length),
            ),
          })),
        ]}
        value={kind ?? ""}
        onChange={(event) => setUrl({ kind: shape.kind(event.currentTarget.value) })}
      />
      <DataTable
        caption={text.roster}
        columns={columns}
        rows={shown}
        rowKey={(row) => [...row.before, ...row.after].map(({ agencyCode }) => agencyCode).join("|")}
        empty={<EmptyState title={text.noRows} />}
      />
    </ReadPart>
  );
}

function Agencies({ rows }: { readonly rows: readonly DifferentAgencyFragment[] }) {
  if (rows.length === 0) return text.nobody;
  if (rows.length > 1 && rows.every(({ quota }) => !quota.takeAll && quota.official === null)) {
    return text.openQuotas(rows.map(({ agency }) => agency.name).join(", "));
  }
  return (
    <ul className={styles["agencies"]}>
      {rows.map((row) => (
        <li key={row.agencyCode}>
          {row.agency.name} <span className={styles["quota"]}>{quotaOf(row)}</span>
        </li>
      ))}
    </ul>
  );
}

function quotaOf({ quota: { official, reserve, takeAll } }: DifferentAgencyFragment): string {
  if (takeAll) return text.takeAllQuota;
  if (official === null) return text.noQuota;
  return reserve === null
    ? text.quotaOnly(formatCount(official))
    : text.quota(formatCount(official), formatCount(reserve));
}

function Notes({ row }: { readonly row: RosterRow }) {
  const { events, provisional, otherBlock, otherMode } = row;
  const notes = [
    ...(events.length > 0 ? [provisional ? text.provisional(events.join(", ")) : events.join(", ")] : []),
    ...(otherBlock ? [text.otherBlock] : []),
    ...(otherMode ? [text.otherMode(modesOf(row.before), modesOf(row.after))] : []),
  ];
  return notes.length === 0 ? text.nobody : notes.join("; ");
}

function modesOf(rows: readonly DifferentAgencyFragment[]): string {
  return [...new Set(rows.map(({ serviceMode }) => SERVICE_MODE_LABELS[serviceMode]))].join(", ");
}
