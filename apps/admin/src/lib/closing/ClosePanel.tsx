import { Stack } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState, type ReactNode } from "react";
import { CommandNotice } from "../CommandNotice.tsx";
import type { Command } from "../use-command.ts";
import { CloseStep } from "./CloseStep.tsx";

/** What a stage says of its closing. */
interface CloseWords {
  readonly step: string;
  readonly stepReady: string;
  readonly stepNoRight: string;
  readonly stepBlocked: string;
  readonly dialog: {
    readonly title: (year: number) => string;
    readonly lead: string;
    readonly effects: readonly string[];
    readonly confirm: string;
    readonly cancel: string;
  };
}

export interface ClosePanelProps {
  readonly words: CloseWords;
  readonly year: number;
  /** Nothing stands in the way. */
  readonly ready: boolean;
  /** Whether this person may do it; others only read how it stands. */
  readonly allowed: boolean;
  readonly command: Pick<Command<object, object>, "busy" | "phase" | "problems" | "fault">;
  /** Whether it was answered, if only by a refusal: then nothing is asked any more. */
  readonly onClose: () => Promise<boolean>;
  /** What stands in the way. */
  readonly children: ReactNode;
}

/** The step that closes a stage, asked for once more with what it does; below it what stands in the way. */
export function ClosePanel({ words, year, ready, allowed, command, onClose, children }: ClosePanelProps) {
  const [asking, setAsking] = useState(false);
  const { dialog } = words;
  const close = async () => {
    if (await onClose()) setAsking(false);
  };
  return (
    <Stack gap="md">
      {!asking && <CommandNotice command={command} />}
      <CloseStep
        title={words.step}
        hint={ready ? (allowed ? words.stepReady : words.stepNoRight) : words.stepBlocked}
        ready={ready}
        allowed={allowed}
        onStart={() => setAsking(true)}
      />
      {children}
      <ConfirmDialog
        opened={asking}
        busy={command.busy}
        title={dialog.title(year)}
        confirmLabel={dialog.confirm}
        cancelLabel={dialog.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void close()}
      >
        <CommandNotice command={command} />
        <p>{dialog.lead}</p>
        <ul>
          {dialog.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </Stack>
  );
}
