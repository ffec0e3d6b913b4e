import { Button, Group } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import type { PlanDraft, RosterRowDraft } from "../draft/plan-draft.ts";
import { DossierDialog } from "./DossierDialog.tsx";
import { MoveDialog } from "./MoveDialog.tsx";
import type { RowChange } from "./roster-rows.ts";
import { ReserveDialog, SampleSizeDialog } from "./SizeDialogs.tsx";
import { text } from "./text.vi.ts";
import type { RosterTool } from "./use-roster-tool.ts";

const words = text.tools;

export interface RosterToolsProps {
  readonly rows: readonly RosterRowDraft[];
  readonly reserveRatio: PlanDraft["reserveRatio"];
  readonly tool: RosterTool;
  /** Changes many rows at once; what was there before can be had back. */
  readonly onChange: (changes: ReadonlyMap<number, RowChange>, said: string) => void;
}

/** What fills many rows at once, each asking first. */
export function RosterTools({ rows, reserveRatio, tool, onChange }: RosterToolsProps) {
  const { name, agency, open, close } = tool;
  const apply = (said: (agencies: string) => string) => (changes: ReadonlyMap<number, RowChange>) => {
    close();
    onChange(changes, said(formatCount(changes.size)));
  };
  const place = rows.findIndex(({ agencyCode }) => agencyCode === agency);
  return (
    <>
      <Group role="group" aria-label={words.label} gap="xs">
        <Button variant="default" size="xs" onClick={() => open("size")}>
          {words.size}
        </Button>
        <Button variant="default" size="xs" onClick={() => open("reserve")}>
          {words.reserve}
        </Button>
        <Button variant="default" size="xs" onClick={() => open("move")}>
          {words.move}
        </Button>
      </Group>
      {name === "size" && <SampleSizeDialog rows={rows} onApply={apply(words.sized)} onClose={close} />}
      {name === "reserve" && (
        <ReserveDialog
          rows={rows}
          reserveRatio={reserveRatio}
          onApply={apply(words.reserved)}
          onClose={close}
        />
      )}
      {name === "move" && (
        <MoveDialog
          rows={rows}
          onClose={close}
          onMove={({ from, to, count, officials }) => {
            close();
            onChange(
              new Map([
                [from, { official: officials.from }],
                [to, { official: officials.to }],
              ]),
              words.moved(formatCount(count), rows[from]?.agencyName ?? "", rows[to]?.agencyName ?? ""),
            );
          }}
        />
      )}
      <DossierDialog
        row={name === "dossiers" ? rows[place] : undefined}
        onClose={close}
        onApply={(change) => {
          close();
          onChange(new Map([[place, change]]), text.dossiers.kept(rows[place]?.agencyName ?? ""));
        }}
      />
    </>
  );
}
