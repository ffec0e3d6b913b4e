import { Button, Stack, Table } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { moveBallots } from "@sipas/domain/plan";
import { CountInput, Dialog, type CountValue } from "@sipas/ui";
import { useState } from "react";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { AgencyChoice } from "./AgencyChoice.tsx";
import { inPoints, known, marginOfRow } from "./sizing.ts";
import { text } from "./text.vi.ts";

const words = text.tools;

/** Ballots that go from the row at one place to the row at another. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly officials: { readonly from: number; readonly to: number };
}

export interface MoveDialogProps {
  readonly rows: readonly RosterRowDraft[];
  readonly onMove: (move: Move) => void;
  readonly onClose: () => void;
}

/** Moves official ballots between two agencies and shows what that does to both margins. */
export function MoveDialog({ rows, onMove, onClose }: MoveDialogProps) {
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const [count, setCount] = useState<CountValue>(1);
  const [tried, setTried] = useState(false);
  const source = rows[from ?? -1];
  const target = rows[to ?? -1];
  const chosen = source && target && source !== target ? { source, target } : null;
  const decision =
    chosen && moveBallots(ballotsOf(chosen.source), ballotsOf(chosen.target), Number(count ?? 0));
  const refused = decision && !decision.ok ? decision.problems.map(({ message }) => message).join(" ") : "";

  const move = () => {
    setTried(true);
    if (decision?.ok && from !== null && to !== null) {
      onMove({ from, to, count: Number(count), officials: decision.value });
    }
  };
  const choiceError = (place: number | null) => {
    if (!tried) return undefined;
    return place === null ? words.choose : from === to ? words.same : undefined;
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.move}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button onClick={move}>{words.moveApply}</Button>
        </>
      }
    >
      <Stack>
        <p>{words.moveHint}</p>
        <AgencyChoice
          label={words.from}
          rows={rows}
          value={from}
          error={choiceError(from)}
          onChange={setFrom}
        />
        <AgencyChoice label={words.to} rows={rows} value={to} error={choiceError(to)} onChange={setTo} />
        <CountInput label={words.count} value={count} error={refused || undefined} onChange={setCount} />
        {chosen && decision?.ok && (
          <Table aria-label={words.effect}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.agency}</Table.Th>
                <Table.Th>{words.before}</Table.Th>
                <Table.Th>{words.after}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Effect row={chosen.source} official={decision.value.from} />
              <Effect row={chosen.target} official={decision.value.to} />
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Dialog>
  );
}

function Effect({ row, official }: { readonly row: RosterRowDraft; readonly official: number }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{row.agencyName}</Table.Th>
      <Table.Td>{ballotsAndMargin(row)}</Table.Td>
      <Table.Td>{ballotsAndMargin({ ...row, official })}</Table.Td>
    </Table.Tr>
  );
}

function ballotsAndMargin(row: RosterRowDraft): string {
  const margin = marginOfRow(row);
  const ballots = text.totalBallots(formatCount(known(row.official) ?? 0));
  return margin === null ? ballots : `${ballots}, ${text.marginOf(inPoints(margin))}`;
}

function ballotsOf({ agencyName, official, frameSize }: RosterRowDraft) {
  return { name: agencyName, official: known(official) ?? 0, frameSize: known(frameSize) };
}
