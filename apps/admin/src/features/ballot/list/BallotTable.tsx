import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { VOID_REASON_LABELS } from "@sipas/domain/ballot";
import { BALLOT_FORM_LABELS, CRITERIA_COUNTS } from "@sipas/domain/criteria";
import { DataTable, EmptyState, KeysetPager, UiLink, type Column } from "@sipas/ui";
import { useLocation } from "react-router";
import { takesFiles, useStage } from "../../../lib/closing/use-stage.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import { ValidityBadge } from "../ValidityBadge.tsx";
import type { BallotRowFragment } from "./ballot-row.generated.ts";
import { BallotsDocument } from "./ballots.generated.ts";
import styles from "./BallotTable.module.css";
import { isFiltered, toBallotFilter, type ListFilter } from "./filter.ts";

export interface BallotTableProps {
  readonly planId: string;
  readonly filter: ListFilter;
  readonly onClear: () => void;
}

const words = text.columns;

const columns: readonly Column<BallotRowFragment>[] = [
  { key: "serial", header: words.serial, width: "10rem", render: ({ serial }) => serial },
  { key: "agency", header: words.agency, render: ({ agency }) => agency.name },
  { key: "form", header: words.form, render: ({ form }) => BALLOT_FORM_LABELS[form] },
  {
    key: "validity",
    header: words.validity,
    render: ({ validity, voidReason }) => (
      <>
        <ValidityBadge validity={validity} />
        {voidReason && <div className={styles["reason"]}>{VOID_REASON_LABELS[voidReason]}</div>}
      </>
    ),
  },
  {
    key: "answered",
    header: words.answered,
    align: "end",
    render: ({ answeredCount, form }) => `${answeredCount}/${CRITERIA_COUNTS[form]}`,
  },
  { key: "enumerator", header: words.enumerator, render: ({ enumerator }) => enumerator ?? text.unknown },
];

export function BallotTable({ planId, filter, onClear }: BallotTableProps) {
  const { search } = useLocation();
  const { variables, pager } = useKeyset();
  const result = useQuery(BallotsDocument, {
    variables: { planId, filter: toBallotFilter(filter), ...variables },
  });
  return (
    <Loaded result={result}>
      {({ ballots }, loading) => (
        <>
          <DataTable
            caption={text.caption}
            columns={columns}
            rows={ballots.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => ballotUrls.ballot(id, search)}
            loading={loading}
            empty={isFiltered(filter) ? <NothingFits onClear={onClear} /> : <NoBallots planId={planId} />}
          />
          <KeysetPager {...pager(ballots)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}

function NothingFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      title={text.none}
      action={
        <Button variant="default" onClick={onClear}>
          {text.clear}
        </Button>
      }
    />
  );
}

function NoBallots({ planId }: { readonly planId: string }) {
  const can = useCan();
  const mayImport = takesFiles(useStage(planId, "BALLOTS")) && can("ballot.import");
  return (
    <EmptyState
      title={text.empty}
      action={mayImport && <UiLink href={ballotUrls.upload(planId)}>{text.import}</UiLink>}
    >
      {text.emptyHint}
    </EmptyState>
  );
}
