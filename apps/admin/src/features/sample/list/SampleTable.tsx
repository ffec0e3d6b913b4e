import { useQuery } from "@apollo/client/react";
import { SAMPLE_LIST_LABELS } from "@sipas/domain/sample";
import { DataTable, EmptyState, KeysetPager, UiLink, type Column } from "@sipas/ui";
import { useState } from "react";
import { takesFiles, useStage } from "../../../lib/closing/use-stage.ts";
import { useKeyset } from "../../../lib/keyset.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { isUnitFiltered, toUnitFilter, type UnitListFilter } from "../../../lib/units/filter.ts";
import { NothingFits } from "../../../lib/units/NothingFits.tsx";
import { StateBadge } from "../../../lib/units/StateBadge.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { sampleUrls } from "../urls.ts";
import { ContactCell, type ShownContact } from "./ContactCell.tsx";
import { RevealDialog } from "./RevealDialog.tsx";
import { SampleUnitsDocument, type SampleRowFragment } from "./sample-list.generated.ts";

export interface SampleTableProps {
  readonly planId: string;
  readonly filter: UnitListFilter;
  readonly onClear: () => void;
}

const words = text.columns;

const columns: readonly Column<SampleRowFragment>[] = [
  { key: "unit", header: words.unit, width: "8rem", render: ({ unit }) => unit },
  { key: "agency", header: words.agency, render: ({ agency }) => agency.name },
  {
    key: "list",
    header: words.list,
    width: "8.5rem",
    render: ({ list, position, stratum }) => words.place(SAMPLE_LIST_LABELS[list], position, stratum),
  },
  { key: "area", header: words.area, render: ({ area }) => area },
  { key: "enumerator", header: words.enumerator, width: "7rem", render: ({ enumerator }) => enumerator },
  {
    key: "state",
    header: words.state,
    render: ({ issue }) => <StateBadge disposition={issue?.disposition ?? null} />,
  },
];

/** The sample by agency, list and order; a contact is shown where somebody gave a reason, until the page is left. */
export function SampleTable({ planId, filter, onClear }: SampleTableProps) {
  const [asked, setAsked] = useState<SampleRowFragment | null>(null);
  const [shown, setShown] = useState<ReadonlyMap<string, ShownContact>>(new Map());
  const { variables, pager } = useKeyset();
  const result = useQuery(SampleUnitsDocument, {
    variables: { planId, filter: toUnitFilter(filter), ...variables },
  });
  const contact: Column<SampleRowFragment> = {
    key: "contact",
    header: words.contact,
    width: "13.5rem",
    render: (unit) => <ContactCell unit={unit} shown={shown.get(unit.id)} onAsk={setAsked} />,
  };
  return (
    <Loaded result={result}>
      {({ sampleUnits }, loading) => (
        <>
          <DataTable
            caption={text.caption}
            columns={[...columns.slice(0, 1), contact, ...columns.slice(1)]}
            rows={sampleUnits.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            loading={loading}
            empty={isUnitFiltered(filter) ? <NothingFits onClear={onClear} /> : <NoUnits planId={planId} />}
          />
          <KeysetPager {...pager(sampleUnits)} loading={loading} />
          {asked && (
            <RevealDialog
              unit={asked}
              onShown={(found) => {
                setShown((before) => new Map(before).set(asked.id, found));
                setAsked(null);
              }}
              onClose={() => setAsked(null)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

function NoUnits({ planId }: { readonly planId: string }) {
  const can = useCan();
  const mayImport = takesFiles(useStage(planId, "SAMPLE")) && can("sample.import");
  return (
    <EmptyState
      title={text.empty}
      action={mayImport && <UiLink href={sampleUrls.upload(planId)}>{text.import}</UiLink>}
    >
      {text.emptyHint}
    </EmptyState>
  );
}
