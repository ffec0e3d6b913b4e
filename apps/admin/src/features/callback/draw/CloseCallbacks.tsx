import { Button } from "@mantine/core";
import { ConfirmDialog, GateChecklist, StatusBadge } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { callbackUrls } from "../urls.ts";
import { CloseCallbacksDocument } from "./draw.generated.ts";

export interface CloseCallbacksProps {
  readonly planId: string;
  readonly closed: boolean;
  readonly blockers: readonly Problem[];
}

const words = text.close;

/** What is left to do before the verification can be closed, and closing it. */
export function CloseCallbacks({ planId, closed, blockers }: CloseCallbacksProps) {
  const can = useCan();
  const [asked, setAsked] = useState(false);
  const command = useCommand(CloseCallbacksDocument, { refetchQueries: ["CallbackOverview"] });
  if (closed) return <StatusBadge tone="ok">{words.closed}</StatusBadge>;
  const close = async () => {
    await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    setAsked(false);
  };
  return (
    <>
      <GateChecklist
        title={words.title}
        readyText={words.ready}
        blockers={blockers.map((problem) => blockerOf(problem, planId))}
      >
        {blockers.length === 0 && can("callback.close") && (
          <Button onClick={() => setAsked(true)}>{words.close}</Button>
        )}
      </GateChecklist>
      <CommandNotice command={command} />
      <ConfirmDialog
        opened={asked}
        busy={command.busy}
        title={words.confirmTitle}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => setAsked(false)}
        onConfirm={() => void close()}
      >
        <ul>
          {words.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}

const AGENCY = /^agencies\.(.+)$/;

/** Where cases of an agency are open, the way to them is a link. */
function blockerOf({ code, path, message }: Problem, planId: string) {
  const agency = AGENCY.exec(path)?.[1];
  const key = `${code}|${path}`;
  if (agency === undefined) return { key, message };
  return { key, message, href: callbackUrls.cases(planId, { agency, state: "OPEN" }), fixLabel: words.fix };
}
