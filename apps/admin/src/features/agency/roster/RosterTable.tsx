import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, KeysetPager, UiLink, type Column } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import { criteriaUrls } from "../../criteria/urls.ts";
import { text } from "../text.vi.ts";
import { agencyUrls } from "../urls.ts";
import type { RosterRowFragment } from "./roster-row.generated.ts";
import { RosterDocument } from "./roster.generated.ts";
import type { RosterFilter } from "./RosterFilters.tsx";

export interface RosterTableProps {
  readonly year: number;
  readonly filter: RosterFilter;
  readonly onClear: () => void;
}

const columns: readonly Column<RosterRowFragment>[] = [
  { key: "name", header: text.name, render: ({ agency }) => agency.name },
  { key: "code", header: text.code, hideBelow: "sm", render: ({ agency }) => agency.code },
  { key: "block", header: text.block, render: ({ block }) => block.name },
  { key: "mode", header: text.mode, render: ({ serviceMode }) => SERVICE_MODE_LABELS[serviceMode] },
  { key: "reason", header: text.reason, hideBelow: "sm", render: ({ modeReason }) => modeReason },
  {
    key: "criteriaSet",
    header: text.criteriaSet,
    render: ({ criteriaSet }) =>
      criteriaSet ? (
        <UiLink href={criteriaUrls.set(criteriaSet.code)}>
          {BALLOT_FORM_LABELS[criteriaSet.form]}, {text.criteria(formatCount(criteriaSet.criteriaCount))}
        </UiLink>
      ) : (
        text.noCriteriaSet
      ),
  },
];

export function RosterTable({ year, filter, onClear }: RosterTableProps) {
  const { variables, pager } = useKeyset();
  const result = useQuery(RosterDocument, { variables: { year, filter, ...variables } });
  return (
    <Loaded result={result}>
      {({ roster }, loading) => (
        <>
          <DataTable
            caption={text.rosterCaption(String(year))}
            columns={columns}
            rows={roster.edges.map(({ node }) => node)}
            rowKey={({ agency }) => agency.code}
            rowHref={({ agency }) => agencyUrls.agency(agency.code)}
            loading={loading}
            empty={
              <EmptyState
                title={text.none}
                action={
                  <Button variant="default" onClick={onClear}>
                    {text.clear}
                  </Button>
                }
              />
            }
          />
          <KeysetPager {...pager(roster)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}
