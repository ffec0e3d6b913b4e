import { useQuery } from "@apollo/client/react";
import { Code } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, KeysetPager, type Column } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { useKeyset } from "../../../lib/keyset.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { RunStateBadge } from "../run/RunMarks.tsx";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { ScoreRunsDocument, type RunRowFragment } from "./runs.generated.ts";

const words = text.runs;
const digestShown = 12;

const columns: readonly Column<RunRowFragment>[] = [
  { key: "number", header: words.number, render: ({ number }) => words.name(number) },
  { key: "at", header: words.at, render: ({ createdAt }) => formatInstant(createdAt) },
  { key: "by", header: words.by, render: ({ createdBy }) => createdBy },
  {
    key: "index",
    header: words.index,
    align: "end",
    render: ({ province }) => <ScoreValue figure={province.figure} align="end" />,
  },
  {
    key: "ballots",
    header: words.ballots,
    align: "end",
    render: ({ validBallots }) => formatCount(validBallots),
  },
  {
    key: "state",
    header: words.state,
    render: (run) => <RunStateBadge run={run} />,
  },
  { key: "input", header: words.input, render: ({ inputDigest }) => <Digest value={inputDigest} /> },
  { key: "result", header: words.result, render: ({ resultDigest }) => <Digest value={resultDigest} /> },
];

export function RunTable({ planId }: { readonly planId: string }) {
  const can = useCan();
  const { variables, pager } = useKeyset(20);
  const result = useQuery(ScoreRunsDocument, { variables: { planId, ...variables } });
  return (
    <Loaded result={result}>
      {({ scoreRuns }, loading) => (
        <>
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={scoreRuns.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            rowHref={({ id }) => scoringUrls.run(id)}
            loading={loading}
            empty={
              <EmptyState title={words.empty}>
                {can("score.run") ? words.emptyHint : words.emptyRead}
              </EmptyState>
            }
          />
          <KeysetPager {...pager(scoreRuns)} loading={loading} />
        </>
      )}
    </Loaded>
  );
}

function Digest({ value }: { readonly value: string }) {
  return <Code title={value}>{value.slice(0, digestShown)}</Code>;
}
