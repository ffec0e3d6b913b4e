import { formatCount } from "@sipas/domain/kernel";
import { DataTable, formatDecimal, type Column } from "@sipas/ui";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { text } from "../text.vi.ts";
import type { ChangedAgencyFragment, IndexChangeFragment } from "./compare.generated.ts";

const words = text.compare;

interface Scope {
  readonly key: string;
  readonly name: string;
  readonly index: IndexChangeFragment;
}

interface Runs {
  readonly before: number;
  readonly after: number;
}

function changeColumns<Row>(
  { before, after }: Runs,
  indexOf: (row: Row) => IndexChangeFragment,
): readonly Column<Row>[] {
  const figure = (shown: IndexChangeFragment["before"]) =>
    shown ? <ScoreValue figure={shown} align="end" /> : words.absent;
  return [
    {
      key: "before",
      header: text.runs.name(before),
      align: "end",
      render: (row) => figure(indexOf(row).before),
    },
    {
      key: "after",
      header: text.runs.name(after),
      align: "end",
      render: (row) => figure(indexOf(row).after),
    },
    {
      key: "difference",
      header: words.difference,
      align: "end",
      render: (row) => differenceOf(indexOf(row)),
    },
  ];
}

export function IndexChanges({ scopes, ...runs }: Runs & { readonly scopes: readonly Scope[] }) {
  return (
    <DataTable
      caption={words.scopes}
      showCaption
      columns={[
        { key: "name", header: words.scope, render: ({ name }) => name },
        ...changeColumns<Scope>(runs, ({ index }) => index),
      ]}
      rows={scopes}
      rowKey={({ key }) => key}
    />
  );
}

export function AgencyChanges({
  agencies,
  ...runs
}: Runs & { readonly agencies: readonly ChangedAgencyFragment[] }) {
  return (
    <DataTable
      caption={words.agencies}
      showCaption
      columns={[
        { key: "agency", header: text.ranking.agency, render: ({ agency }) => agency.name },
        ...changeColumns<ChangedAgencyFragment>(runs, ({ index }) => index),
        {
          key: "rank",
          header: text.ranking.rankAll,
          align: "end",
          render: ({ rankBefore, rankAfter }) => fromTo(rankOf(rankBefore), rankOf(rankAfter)),
        },
        {
          key: "ballots",
          header: text.ranking.ballots,
          align: "end",
          render: ({ ballotsBefore, ballotsAfter }) =>
            fromTo(formatCount(ballotsBefore), formatCount(ballotsAfter)),
        },
      ]}
      rows={agencies}
      rowKey={({ agency }) => agency.code}
    />
  );
}

function differenceOf({ difference }: IndexChangeFragment): string {
  if (difference === null) return words.absent;
  const shown = formatDecimal(difference.replace("-", ""));
  if (/^-?0(\.0*)?$/.test(difference)) return words.same;
  return difference.startsWith("-") ? words.lower(shown) : words.higher(shown);
}

function rankOf(rank: number | null): string {
  return rank === null ? text.ranking.unranked : String(rank);
}

function fromTo(before: string, after: string): string {
  return before === after ? after : words.fromTo(before, after);
}
