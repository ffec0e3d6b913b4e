import { noUnitFilter, unitFilterShape } from "../../../lib/units/filter.ts";
import { UnitFilters } from "../../../lib/units/UnitFilters.tsx";
import { useUrlFilters } from "../../../lib/url-state.ts";
import { SampleFrame } from "../SampleFrame.tsx";
import { text } from "../text.vi.ts";
import { SampleTable } from "./SampleTable.tsx";

export function SampleScreen() {
  const [filter, change] = useUrlFilters(unitFilterShape);
  return (
    <SampleFrame current="list" description={text.description}>
      {({ id }) => (
        <>
          <UnitFilters planId={id} filter={filter} onChange={change} />
          <SampleTable key={id} planId={id} filter={filter} onClear={() => change(noUnitFilter)} />
        </>
      )}
    </SampleFrame>
  );
}
