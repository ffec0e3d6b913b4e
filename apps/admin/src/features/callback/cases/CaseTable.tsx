import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { DataTable, EmptyState, KeysetPager, type Column } from "@sipas/ui";
import { useLocation } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import { text } from "../text.vi.ts";
import { callbackUrls } from "../urls.ts";
import { CallbackCasesDocument, type CaseRowFragment } from "./cases.generated.ts";
import { CaseStateBadge } from "./CaseStateBadge.tsx";
import { isFiltered, toCaseFilter, type ListFilter } from "./filter.ts";

export interface CaseTableProps {
  readonly planId: string;
  readonly filter: ListFilter;
  readonly onClear: () => void;
}

const words = text.cases;

const columns: readonly Column<CaseRowFragment>[] = [
  { key: "serial", header: words.serial, width: "10rem", render: ({ serial }) => serial },
  { key: "agency", header: words.agency, render: ({ agency }) => agency.name },
  { key: "enumerator", header: words.enumerator, render: ({ enumerator }) => enumerator },
  { key: "state", header: words.state, render: ({ state }) => <CaseStateBadge state={state} /> },
  {
    key: "outcome",
    header: words.outcome,
    render: ({ outcome }) => (outcome ? CALLBACK_OUTCOME_LABELS[outcome] : text.none),
  },
  { key: "calls", header: words.calls, align: "end", render: ({ callCount }) => callCount },
];

export function CaseTable({ planId, filter, onClear }: CaseTableProps) {
  const { search } = useLocation();
  const { variables, pager } = useKeyset();
  const result = useQuery(CallbackCasesDocument, {
    variables: { planId, filter: toCaseFilter(filter), ...variables },
  });
  const empty = isFiltered(filter) ? (
    <EmptyState
      title={words.noneFits}
      action={
        <Button variant="default" onClick={onClear}>
          {words.clear}
        </Button>
      }
    />
  ) : (
    <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
  );
  return (
    <Loaded result={result}>
      {({ callbackCases }, loading) => (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={callbackCases.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => callbackUrls.case(id, search)}
            loading={loading}
            empty={empty}
          />
          <KeysetPager {...pager(callbackCases)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}
