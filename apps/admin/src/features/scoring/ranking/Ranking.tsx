import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { FilterBar } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { freeText, oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import { RankingBars } from "./RankingBars.tsx";
import { blocksOf } from "./ranks.ts";
import { RankingTable } from "./RankingTable.tsx";
import { RunRankingDocument } from "./ranking.generated.ts";

const views = ["bars", "table"] as const;
const words = text.ranking;
const viewLabels = { bars: words.bars, table: words.table } as const;
const shape = { block: freeText, view: oneOf(views) };

/** The agencies from the highest index to the lowest, of the province or of one block. */
export function Ranking({ id }: { readonly id: string }) {
  const [{ block: wanted, view }, change] = useUrlFilters(shape);
  const result = useQuery(RunRankingDocument, { variables: { id } });
  const blocks = blocksOf(result.data?.scoreRun?.agencies ?? []);
  const block = blocks.find(({ code }) => code === wanted) ?? null;
  return (
    <>
      <FilterBar>
        <Select
          label={words.block}
          placeholder={words.all}
          clearable
          data={blocks.map(({ code, name }) => ({ value: code, label: name }))}
          value={block?.code ?? null}
          onChange={(value) => change({ block: value })}
        />
        <Select
          label={words.view}
          allowDeselect={false}
          data={optionsOf(views, viewLabels)}
          value={view ?? "bars"}
          onChange={(value) => change({ view: value })}
        />
      </FilterBar>
      <Loaded result={result}>
        {({ scoreRun }) => {
          const agencies =
            scoreRun?.agencies.filter((agency) => !block || agency.block.code === block.code) ?? [];
          const shown = { runId: id, block, agencies };
          return view === "table" ? <RankingTable {...shown} /> : <RankingBars {...shown} />;
        }}
      </Loaded>
    </>
  );
}
