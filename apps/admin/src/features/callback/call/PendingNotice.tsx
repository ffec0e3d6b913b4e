import { Alert, Button, Group, Loader } from "@mantine/core";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { text } from "../text.vi.ts";
import type { PendingCall } from "./outbox.ts";

export interface PendingNoticeProps {
  readonly pending: PendingCall;
  /** It was tried and did not get through. */
  readonly waiting: boolean;
  readonly sendNow: () => void;
}

const words = text.call.pending;

/** A call that is logged here and not yet there. */
export function PendingNotice({ pending: { serial, input }, waiting, sendNow }: PendingNoticeProps) {
  if (!waiting) {
    return (
      <Alert color="accent" role="status">
        <Group gap="sm" wrap="nowrap">
          <Loader size="sm" aria-hidden="true" />
          {words.sending(serial)}
        </Group>
      </Alert>
    );
  }
  return (
    <Alert color="yellow" role="status" title={words.waiting}>
      <p>{words.waitingHint(serial, CALLBACK_OUTCOME_LABELS[input.outcome])}</p>
      <Button variant="default" onClick={sendNow}>
        {words.now}
      </Button>
    </Alert>
  );
}
