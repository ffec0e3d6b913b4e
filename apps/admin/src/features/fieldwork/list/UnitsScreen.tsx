import { noUnitFilter, unitFilterShape } from "../../../lib/units/filter.ts";
import { UnitFilters } from "../../../lib/units/UnitFilters.tsx";
import { useUrlFilters } from "../../../lib/url-state.ts";
import { FieldworkFrame } from "../FieldworkFrame.tsx";
import { text } from "../text.vi.ts";
import { UnitTable } from "./UnitTable.tsx";

export function UnitsScreen() {
  const [filter, change] = useUrlFilters(unitFilterShape);
  return (
    <FieldworkFrame current="list" description={text.list.description}>
      {({ id }) => (
        <>
          <UnitFilters planId={id} filter={filter} onChange={change} />
          <UnitTable planId={id} filter={filter} onClear={() => change(noUnitFilter)} />
        </>
      )}
    </FieldworkFrame>
  );
}
