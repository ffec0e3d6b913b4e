import { useQuery } from "@apollo/client/react";
import { Code } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, KeysetPager, type Column } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { useKeyset } from "../../../lib/keyset.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { FieldworkImportsDocument, type FieldworkImportRowFragment } from "./imports.generated.ts";

const words = text.imports;
const digestShown = 12;
const counted = ["added", "changed", "corrected", "unchanged", "blank"] as const;

const columns: readonly Column<FieldworkImportRowFragment>[] = [
  { key: "file", header: words.file, render: ({ fileName }) => fileName },
  { key: "at", header: words.at, render: ({ importedAt }) => formatInstant(importedAt) },
  { key: "by", header: words.by, render: ({ importedBy }) => importedBy },
  ...counted.map((key): Column<FieldworkImportRowFragment> => ({
    key,
    header: words[key],
    align: "end",
    render: (row) => formatCount(row[key]),
  })),
  {
    key: "digest",
    header: words.digest,
    render: ({ digest }) => <Code title={digest}>{digest.slice(0, digestShown)}</Code>,
  },
];

/** Every file that was taken in. */
export function ImportTable({ planId }: { readonly planId: string }) {
  const { variables, pager } = useKeyset(20);
  const result = useQuery(FieldworkImportsDocument, { variables: { planId, ...variables } });
  return (
    <Loaded result={result}>
      {({ fieldworkImports }, loading) => (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={fieldworkImports.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            loading={loading}
            empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
          />
          <KeysetPager {...pager(fieldworkImports)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}
