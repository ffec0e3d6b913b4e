import type { FragmentType } from "@apollo/client";
import { Button } from "@mantine/core";
import { ROLE_LABELS } from "@sipas/domain/access";
import { DataTable, EmptyState, KeysetPager, type Column, type KeysetPagerProps } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { useRows } from "../../../lib/use-rows.ts";
import { text } from "../text.vi.ts";
import { AuditDetails } from "./AuditDetails.tsx";
import styles from "./AuditPage.module.css";
import { AuditRowFragmentDoc, type AuditRowFragment } from "./audit-row.generated.ts";

const columns: readonly Column<AuditRowFragment>[] = [
  {
    key: "at",
    header: text.at,
    width: "10rem",
    render: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time>,
  },
  {
    key: "person",
    header: text.person,
    render: (entry) => <Person {...entry} />,
  },
  { key: "action", header: text.action, render: ({ actionLabel }) => actionLabel },
  { key: "subject", header: text.subject, render: ({ subjectLabel }) => subjectLabel },
  { key: "details", header: text.details, render: ({ details }) => <AuditDetails details={details} /> },
];

export interface AuditPageProps {
  readonly entries: readonly FragmentType<AuditRowFragment>[];
  readonly pager: KeysetPagerProps;
  /** Given when filters may be why nothing is there. */
  readonly onClear?: (() => void) | undefined;
}

export function AuditPage({ entries, pager, onClear }: AuditPageProps) {
  const rows = useRows(AuditRowFragmentDoc, entries);
  return (
    <>
      <DataTable
        caption={text.caption}
        columns={columns}
        rows={rows}
        rowKey={({ seq }) => seq}
        loading={pager.loading}
        empty={
          onClear ? (
            <EmptyState
              title={text.none}
              action={
                <Button variant="default" onClick={onClear}>
                  {text.clear}
                </Button>
              }
            />
          ) : (
            <EmptyState title={text.empty} />
          )
        }
      />
      <KeysetPager {...pager} />
    </>
  );
}

function Person({ actorName, actorRole }: AuditRowFragment) {
  return (
    <div>
      {actorName}
      {actorRole && <div className={styles["role"]}>{ROLE_LABELS[actorRole]}</div>}
    </div>
  );
}
