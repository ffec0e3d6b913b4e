import { useUrlFilters } from "../../../lib/url-state.ts";
import { BallotFrame } from "../BallotFrame.tsx";
import { text } from "../text.vi.ts";
import { BallotCounts } from "./BallotCounts.tsx";
import { BallotFilters } from "./BallotFilters.tsx";
import { BallotTable } from "./BallotTable.tsx";
import { filterShape, noFilter } from "./filter.ts";

export function BallotsScreen() {
  const [filter, change] = useUrlFilters(filterShape);
  return (
    <BallotFrame current="ballots" description={text.description}>
      {({ id }) => (
        <>
          <BallotCounts planId={id} />
          <BallotFilters planId={id} filter={filter} onChange={change} />
          <BallotTable planId={id} filter={filter} onClear={() => change(noFilter)} />
        </>
      )}
    </BallotFrame>
  );
}
