import { Button } from "@mantine/core";
import { CallCard, KeyHint } from "@sipas/ui";
import { useEffect, useRef, useState } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import type { HeldCardFragment } from "../call/call.generated.ts";
import { isShortcut } from "../call/shortcut.ts";
import { text } from "../text.vi.ts";
import { ClueForm } from "./ClueForm.tsx";
import { FoundCases } from "./FoundCases.tsx";
import { FindRingBackDocument, TakeRingBackDocument } from "./ring-back.generated.ts";
import type { Search } from "./search.ts";

export interface RingBackDeskProps {
  readonly planId: string;
  /** The case that the monitor holds now and that is given back for the one who rings. */
  readonly heldSerial: string | null;
  readonly onTaken: (card: HeldCardFragment) => void;
  readonly onClose: () => void;
}

const words = text.call.ringBack;

/** Somebody is on the line: their case is found by what they say. What was typed stays in this part alone. */
export function RingBackDesk({ planId, heldSerial, onTaken, onClose }: RingBackDeskProps) {
  const field = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState<Search | null>(null);
  const find = useCommand(FindRingBackDocument);
  const take = useCommand(TakeRingBackDocument);
  useEffect(() => field.current?.focus(), []);
  const unreadable = problemAt(find.problems, "clue");

  const look = async (clue: string) => {
    take.reset();
    setSearch(null);
    const outcome = await find.run(() => ({ input: { planId, clue } }));
    if (outcome.kind === "done") setSearch(outcome.value);
    if (outcome.kind === "done" && outcome.value.matches.length > 0) return;
    field.current?.focus();
    field.current?.select();
  };
  const takeCase = async (searchId: string, caseId: string) => {
    const outcome = await take.run((idempotencyKey) => ({ input: { searchId, caseId, idempotencyKey } }));
    if (outcome.kind === "done") onTaken(outcome.value);
  };
  const takeAt = (index: number) => {
    const match = search?.matches[index];
    if (search && match?.state === "FREE" && !take.busy) void takeCase(search.searchId, match.caseId);
  };

  return (
    <CallCard
      title={words.title}
      facts={words.ask}
      footer={
        <>
          <Button
            variant="default"
            onClick={onClose}
            rightSection={<KeyHint keys={["Esc"]} aria-hidden="true" />}
          >
            {words.back}
          </Button>
          {search && search.matches.length > 0 && <small>{words.keys}</small>}
        </>
      }
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (isShortcut(event, /^[1-9]$/)) takeAt(Number(event.key) - 1);
      }}
    >
      <ClueForm ref={field} busy={find.busy} error={unreadable} onLook={(clue) => void look(clue)} />
      {!unreadable && <CommandNotice command={find} />}
      {search && <FoundCases key={search.searchId} search={search} heldSerial={heldSerial} onTake={takeAt} />}
      <CommandNotice command={take} />
    </CallCard>
  );
}
