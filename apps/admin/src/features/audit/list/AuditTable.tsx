import { useQuery } from "@apollo/client/react";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import type { AuditFilter } from "./AuditFilters.tsx";
import { AuditEntriesDocument } from "./audit.generated.ts";
import { AuditPage } from "./AuditPage.tsx";

export interface AuditTableProps {
  readonly filter: AuditFilter;
  readonly onClear: () => void;
}

export function AuditTable({ filter, onClear }: AuditTableProps) {
  const { variables, pager } = useKeyset();
  const { action, person, from, to, subject } = filter;
  const result = useQuery(AuditEntriesDocument, {
    variables: { filter: { action, accountId: person, from, to, subjectId: subject }, ...variables },
  });
  const filtered = Object.values(filter).some((value) => value !== null);
  return (
    <Loaded result={result}>
      {({ auditEntries }, loading) => (
        <AuditPage
          entries={auditEntries.edges.map(({ node }) => node)}
          pager={{ ...pager(auditEntries), loading }}
          onClear={filtered ? onClear : undefined}
        />
      )}
    </Loaded>
  );
}
