import { useQuery } from "@apollo/client/react";
import { Code } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, KeysetPager, StatusBadge, type Column } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { useKeyset } from "../../../lib/keyset.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import { BallotImportsDocument, type ImportRowFragment } from "./imports.generated.ts";

const words = text.imports;
const digestShown = 12;

const columns: readonly Column<ImportRowFragment>[] = [
  { key: "file", header: words.file, render: ({ fileName }) => fileName },
  { key: "at", header: words.at, render: ({ importedAt }) => formatInstant(importedAt) },
  { key: "by", header: words.by, render: ({ importedBy }) => importedBy },
  { key: "ballots", header: words.ballots, align: "end", render: ({ ballots }) => formatCount(ballots) },
  {
    key: "valid",
    header: words.valid,
    align: "end",
    render: ({ validBallots }) => formatCount(validBallots),
  },
  { key: "void", header: words.void, align: "end", render: ({ voidBallots }) => formatCount(voidBallots) },
  {
    key: "digest",
    header: words.digest,
    render: ({ digest }) => <Code title={digest}>{digest.slice(0, digestShown)}</Code>,
  },
  {
    key: "note",
    header: words.note,
    render: ({ synthetic }) => synthetic && <StatusBadge tone="warn">{words.synthetic}</StatusBadge>,
  },
];

/** Every file that was taken in; each opens the ballots it brought. */
export function ImportTable({ planId }: { readonly planId: string }) {
  const { variables, pager } = useKeyset(20);
  const result = useQuery(BallotImportsDocument, { variables: { planId, ...variables } });
  return (
    <Loaded result={result}>
      {({ ballotImports }, loading) => (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={ballotImports.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => ballotUrls.list(planId, { import: id })}
            loading={loading}
            empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
          />
          <KeysetPager {...pager(ballotImports)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}
