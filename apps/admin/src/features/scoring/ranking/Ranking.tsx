import { useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { BLOCKS, BLOCK_LABELS } from "@sipas/domain/agency";
import { FilterBar } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { text } from "../text.vi.ts";
import { RankingBars } from "./RankingBars.tsx";
import { RankingTable } from "./RankingTable.tsx";
import { RunRankingDocument } from "./ranking.generated.ts";

const views = ["bars", "table"] as const;
const words = text.ranking;
const viewLabels = { bars: words.bars, table: words.table } as const;
const shape = { block: oneOf(BLOCKS), view: oneOf(views) };

/** The agencies from the highest index to the lowest, of the province or of one block. */
export function Ranking({ id }: { readonly id: string }) {
  const [{ block, view }, change] = useUrlFilters(shape);
  const result = useQuery(RunRankingDocument, { variables: { id } });
  return (
    <>
      <FilterBar>
        <Select
          label={words.block}
          placeholder={words.all}
          clearable
          data={optionsOf(BLOCKS, BLOCK_LABELS)}
          value={block}
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
          const agencies = scoreRun?.agencies.filter((agency) => !block || agency.block === block) ?? [];
          const shown = { runId: id, block, agencies };
          return view === "table" ? <RankingTable {...shown} /> : <RankingBars {...shown} />;
        }}
      </Loaded>
    </>
  );
}
