import type { Block, ServiceMode } from "@sipas/domain/agency";
import { criteriaSetCodeOf } from "@sipas/domain/plan";
import { Button } from "@mantine/core";
import { FormSection } from "@sipas/ui";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
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
import { RosterTools } from "./RosterTools.tsx";
import { RosterTotals } from "./RosterTotals.tsx";
import styles from "./RosterSection.module.css";
import { text } from "./text.vi.ts";
import { useRestLater } from "./use-rest-later.ts";
import { useRosterTool } from "./use-roster-tool.ts";
import { useUndo } from "./use-undo.ts";

const shape = { section: freeText, field: freeText, search: freeText, block: freeText };

export interface RosterSectionProps {
  readonly planId: string;
  readonly rows: readonly RosterRowDraft[];
  readonly blocks: readonly Block[];
  readonly reserveRatio: string;
  readonly update: UpdateDraft;
  readonly forms: readonly PlanFormFragment[];
  /** Of the plan, as far as it is typed. */
  readonly year: number;
}

export function RosterSection({
  planId,
  rows,
  blocks,
  reserveRatio,
  update,
  forms,
  year,
}: RosterSectionProps) {
  const [{ field, search, block }, setUrl] = useUrlFilters(shape);
  const [said, say] = useState("");
  const navigate = useNavigate();
  const tool = useRosterTool();
  const openTool = useRef(tool.open);
  useEffect(() => {
    openTool.current = tool.open;
  });
  const askDossiers = useCallback((code: string) => openTool.current("dossiers", code), []);
  const { remember, undo } = useUndo(update);
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
      <RosterTools
        rows={rows}
        reserveRatio={reserveRatio}
        tool={tool}
        onChange={(changes, words) => {
          remember(rows, changes);
          change(changes);
          say(words);
        }}
      />
      <div className={styles["said"]}>
        <p role="status">{said}</p>
        {undo && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              undo();
              say(text.tools.undone);
            }}
          >
            {text.tools.undo}
          </Button>
        )}
      </div>
      <FieldMessage path="roster" />
      <RosterGrid
        rows={rows}
        shown={drawn}
        blocks={blocks}
        forms={forms}
        year={year}
        onChange={change}
        onDossiers={askDossiers}
        onRemove={remove}
        onSay={say}
        onClear={() => filter({ search: null, block: null })}
      />
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
