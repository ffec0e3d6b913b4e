import { useQuery } from "@apollo/client/react";
import { FAILURE_REASON_LABELS } from "@sipas/domain/fieldwork";
import { formatDay } from "@sipas/domain/kernel";
import { SAMPLE_LIST_LABELS } from "@sipas/domain/sample";
import { DataTable, EmptyState, KeysetPager, type Column } from "@sipas/ui";
import { useKeyset } from "../../../lib/keyset.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { isUnitFiltered, toUnitFilter, type UnitListFilter } from "../../../lib/units/filter.ts";
import { NothingFits } from "../../../lib/units/NothingFits.tsx";
import { StateBadge } from "../../../lib/units/StateBadge.tsx";
import { text } from "../text.vi.ts";
import { CorrectionsButton } from "./CorrectionsButton.tsx";
import { FieldworkUnitsDocument, type UnitRowFragment } from "./units.generated.ts";

export interface UnitTableProps {
  readonly planId: string;
  readonly filter: UnitListFilter;
  readonly onClear: () => void;
}

const words = text.list;
const day = (value: string | null | undefined) => (value ? formatDay(value) : words.none);

const columns: readonly Column<UnitRowFragment>[] = [
  { key: "unit", header: words.unit, width: "8rem", render: ({ unit }) => unit },
  { key: "serial", header: words.serial, width: "10rem", render: ({ issue }) => issue?.serial ?? words.none },
  { key: "agency", header: words.agency, width: "12rem", render: ({ agency }) => agency.name },
  { key: "list", header: words.list, width: "6.5rem", render: ({ list }) => SAMPLE_LIST_LABELS[list] },
  { key: "enumerator", header: words.enumerator, width: "6.5rem", render: ({ enumerator }) => enumerator },
  {
    key: "state",
    header: words.state,
    render: (unit) => (
      <>
        <StateBadge disposition={unit.issue?.disposition ?? null} />
        {unit.issue?.reason && <div>{FAILURE_REASON_LABELS[unit.issue.reason]}</div>}
        <CorrectionsButton unit={unit} />
      </>
    ),
  },
  { key: "issuedOn", header: words.issuedOn, width: "7.5rem", render: ({ issue }) => day(issue?.issuedOn) },
  {
    key: "settledOn",
    header: words.settledOn,
    width: "7.5rem",
    render: ({ issue }) => day(issue?.settledOn),
  },
];

/** Every unit of the sample with its ballot. */
export function UnitTable({ planId, filter, onClear }: UnitTableProps) {
  const { variables, pager } = useKeyset();
  const result = useQuery(FieldworkUnitsDocument, {
    variables: { planId, filter: toUnitFilter(filter), ...variables },
  });
  return (
    <Loaded result={result}>
      {({ sampleUnits }, loading) => (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={sampleUnits.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            loading={loading}
            empty={
              isUnitFiltered(filter) ? (
                <NothingFits onClear={onClear} />
              ) : (
                <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
              )
            }
          />
          <KeysetPager {...pager(sampleUnits)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}
