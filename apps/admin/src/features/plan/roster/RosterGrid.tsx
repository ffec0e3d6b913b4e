import { Button } from "@mantine/core";
import type { Block } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import { EmptyState } from "@sipas/ui";
import { Fragment, useCallback, useRef, type ClipboardEvent } from "react";
import { useRowMarks } from "../draft/field-notes.tsx";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import type { PlanFormFragment } from "../plan/plan.generated.ts";
import { cellOf, focusCell, moveInColumn } from "./grid-keys.ts";
import { countsOf, isCountColumn } from "./paste.ts";
import { blockName, type RowChange } from "./roster-rows.ts";
import { BlockHead, RosterHead } from "./RosterHead.tsx";
import { RosterRow } from "./RosterRow.tsx";
import styles from "./RosterGrid.module.css";
import { text } from "./text.vi.ts";

export interface RosterGridProps {
  readonly rows: readonly RosterRowDraft[];
  /** The places of the rows that are shown. */
  readonly shown: readonly number[];
  readonly blocks: readonly Block[];
  readonly forms: readonly PlanFormFragment[];
  readonly year: number;
  readonly onChange: (changes: ReadonlyMap<number, RowChange>) => void;
  readonly onDossiers: (code: string) => void;
  readonly onRemove: (code: string, name: string) => void;
  readonly onSay: (words: string) => void;
  readonly onClear: () => void;
}

/** The roster as a sheet: the keys and the clipboard work as in one. */
export function RosterGrid(props: RosterGridProps) {
  const { rows, shown, blocks, forms, year, onChange, onDossiers, onRemove, onSay, onClear } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const marksOf = useRowMarks("roster");

  const changeOne = useCallback(
    (place: number, change: RowChange) => onChange(new Map([[place, change]])),
    [onChange],
  );
  const removeOne = useCallback(
    (code: string, name: string, position: number) => {
      onRemove(code, name);
      requestAnimationFrame(() => focusCell(body.current, "remove", position));
    },
    [onRemove],
  );

  const paste = (event: ClipboardEvent) => {
    const cell = cellOf(event.target);
    if (!cell || !isCountColumn(cell.column)) return;
    const counts = countsOf(event.clipboardData.getData("text"), cell.column);
    if (!counts) return;
    event.preventDefault();
    const places = shown.slice(shown.indexOf(cell.place), shown.indexOf(cell.place) + counts.length);
    onChange(new Map(places.map((place, line) => [place, counts[line] ?? {}])));
    const spare = counts.length - places.length;
    onSay(
      [text.filled(formatCount(places.length)), spare > 0 ? text.spare(formatCount(spare)) : ""]
        .join(" ")
        .trim(),
    );
  };

  if (rows.length === 0) return <EmptyState title={text.empty}>{text.emptyHint}</EmptyState>;
  if (shown.length === 0) {
    return (
      <EmptyState
        title={text.none}
        action={
          <Button variant="default" onClick={onClear}>
            {text.clear}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles["frame"]}>
      <table role="table" className={styles["table"]}>
        <caption className={styles["caption"]}>{text.caption}</caption>
        <RosterHead />
        <tbody ref={body} role="rowgroup" onKeyDown={moveInColumn} onPaste={paste}>
          {shown.map((place, position) => {
            const row = rows[place];
            const above = rows[shown[position - 1] ?? -1];
            return row ? (
              <Fragment key={row.agencyCode}>
                {row.block !== above?.block && <BlockHead name={blockName(blocks, row.block)} />}
                <RosterRow
                  row={row}
                  place={place}
                  position={position}
                  marks={marksOf(place)}
                  blocks={blocks}
                  forms={forms}
                  year={year}
                  onChange={changeOne}
                  onDossiers={onDossiers}
                  onRemove={removeOne}
                />
              </Fragment>
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}
