import type { Block, ServiceMode } from "@sipas/domain/agency";
import { criteriaSetCodeOf } from "@sipas/domain/plan";
import { FormSection } from "@sipas/ui";
import { useCallback, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { freeText, useUrlFilters } from "../../../lib/url-state.ts";
import { FieldMessage } from "../draft/field-notes.tsx";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { SECTION_LABELS } from "../draft/sections.ts";
import type { UpdateDraft } from "../draft/use-plan-draft.ts";
import type { PlanFormFragment } from "../plan/plan.generated.ts";
import { planUrls } from "../urls.ts";
import { AddAgency } from "./AddAgency.tsx";
import { changeRow, rowOf, shownPlaces, type RowChange } from "./roster-rows.ts";
import { RosterFilters } from "./RosterFilters.tsx";
import { RosterGrid } from "./RosterGrid.tsx";
import { RosterTotals } from "./RosterTotals.tsx";
import { text } from "./text.vi.ts";
import { useRestLater } from "./use-rest-later.ts";

const shape = { section: freeText, field: freeText, search: freeText, block: freeText };

export interface RosterSectionProps {
  readonly planId: string;
  readonly rows: readonly RosterRowDraft[];
  readonly blocks: readonly Block[];
  readonly update: UpdateDraft;
  readonly forms: readonly PlanFormFragment[];
  /** Of the plan, as far as it is typed. */
  readonly year: number;
}

export function RosterSection({ planId, rows, blocks, update, forms, year }: RosterSectionProps) {
  const [{ field, search, block }, setUrl] = useUrlFilters(shape);
  const [said, say] = useState("");
  const navigate = useNavigate();
  const shown = useMemo(() => shownPlaces(rows, { search, block }), [rows, search, block]);
  const drawn = useRestLater(shown, field !== null);
  const codeOf = useCallback((mode: ServiceMode) => criteriaSetCodeOf(mode, year, forms), [year, forms]);
  const filter = (change: { search?: string | null; block?: typeof block }) =>
    setUrl({ section: "roster", field: null, ...change });

  const change = useCallback(
    (changes: ReadonlyMap<number, RowChange>) =>
      update((draft) => ({
        ...draft,
        roster: draft.roster.map((row, place) => {
          const change = changes.get(place);
          return change ? changeRow(row, change, codeOf) : row;
        }),
      })),
    [update, codeOf],
  );
  const remove = useCallback(
    (code: string, name: string) => {
      update((draft) => ({
        ...draft,
        roster: draft.roster.filter(({ agencyCode }) => agencyCode !== code),
      }));
      say(text.removed(name));
    },
    [update],
  );

  return (
    <FormSection legend={SECTION_LABELS.roster} description={text.hint}>
      <RosterTotals rows={rows} blocks={blocks} />
      <RosterFilters search={search} block={block} blocks={blocks} onChange={filter} />
      <FieldMessage path="roster" />
      <RosterGrid
        rows={rows}
        shown={drawn}
        blocks={blocks}
        forms={forms}
        year={year}
        onChange={change}
        onRemove={remove}
        onSay={say}
        onClear={() => filter({ search: null, block: null })}
      />
      <p role="status">{said}</p>
      <AddAgency
        taken={rows}
        onAdd={(agency) => {
          update((draft) => ({ ...draft, roster: [...draft.roster, rowOf(agency, codeOf)] }));
          say(text.added(agency.agency.name));
          void navigate(planUrls.field(planId, `roster.${rows.length}.quota.official`), { replace: true });
        }}
      />
    </FormSection>
  );
}
