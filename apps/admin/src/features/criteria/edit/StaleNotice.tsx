import { Alert, Button, Text } from "@mantine/core";
import { useState } from "react";
import { text } from "../text.vi.ts";
import { StaleDialog } from "./StaleDialog.tsx";
import type { FormDraftState } from "./use-form-draft.ts";
import type { SaveForm } from "./use-save-form.ts";

export interface StaleNoticeProps {
  readonly code: string;
  readonly state: FormDraftState;
  readonly saving: SaveForm;
}

/** Somebody saved in between: a notice as long as it is not settled, and the way to settle it. */
export function StaleNotice({ code, state, saving }: StaleNoticeProps) {
  const [asking, setAsking] = useState(false);
  if (!saving.outdated) return null;
  return (
    <>
      <Alert color="yellow" role="alert">
        <Text inherit>{text.stale.notice}</Text>
        <Button size="xs" variant="default" mt="sm" onClick={() => setAsking(true)}>
          {text.stale.choose}
        </Button>
      </Alert>
      {asking && (
        <StaleDialog code={code} state={state} onSettled={saving.reset} onKeep={() => setAsking(false)} />
      )}
    </>
  );
}
