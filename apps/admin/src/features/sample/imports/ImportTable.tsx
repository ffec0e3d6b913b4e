import { useQuery } from "@apollo/client/react";
import { Button, Code } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, KeysetPager, type Column } from "@sipas/ui";
import { useState } from "react";
import { stageOf } from "../../../lib/closing/use-stage.ts";
import { formatInstant } from "../../../lib/formats.ts";
import { useKeyset } from "../../../lib/keyset.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { DeleteImportDialog } from "./DeleteImportDialog.tsx";
import { SampleImportsDocument, type SampleImportRowFragment } from "./imports.generated.ts";

const words = text.imports;
const digestShown = 12;

const columns: readonly Column<SampleImportRowFragment>[] = [
  { key: "file", header: words.file, render: ({ fileName }) => fileName },
  { key: "at", header: words.at, render: ({ importedAt }) => formatInstant(importedAt) },
  { key: "by", header: words.by, render: ({ importedBy }) => importedBy },
  {
    key: "official",
    header: words.official,
    align: "end",
    render: ({ officialUnits }) => formatCount(officialUnits),
  },
  {
    key: "reserve",
    header: words.reserve,
    align: "end",
    render: ({ reserveUnits }) => formatCount(reserveUnits),
  },
  {
    key: "digest",
    header: words.digest,
    render: ({ digest }) => <Code title={digest}>{digest.slice(0, digestShown)}</Code>,
  },
];

/** Every file that was taken in; while the sample is open, each can be taken out again. */
export function ImportTable({ planId }: { readonly planId: string }) {
  const can = useCan();
  const [leaving, setLeaving] = useState<SampleImportRowFragment | null>(null);
  const { variables, pager } = useKeyset(20);
  const result = useQuery(SampleImportsDocument, { variables: { planId, ...variables } });
  const deletion: Column<SampleImportRowFragment> = {
    key: "actions",
    header: words.actions,
    render: (row) => (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={words.deleteOf(row.fileName)}
        onClick={() => setLeaving(row)}
      >
        {words.delete}
      </Button>
    ),
  };
  return (
    <Loaded result={result}>
      {({ sampleImports, surveyPlan }, loading) => {
        const open = stageOf(surveyPlan, "SAMPLE")?.state === "OPEN";
        return (
          <>
            <DataTable
              caption={words.caption}
              columns={open && can("sample.import") ? [...columns, deletion] : columns}
              rows={sampleImports.edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              loading={loading}
              empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
            />
            <KeysetPager {...pager(sampleImports)} loading={loading} />
            {leaving && (
              <DeleteImportDialog
                row={leaving}
                onDone={() => {
                  setLeaving(null);
                  void result.refetch();
                }}
                onClose={() => setLeaving(null)}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
