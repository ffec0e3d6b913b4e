import { useCallback, useEffect, useRef, useState } from "react";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useViewer } from "../../../session/viewer-context.ts";
import { LogCallbackAttemptDocument, type LogCallbackAttemptMutation } from "./call.generated.ts";
import { outboxOf, type PendingCall } from "./outbox.ts";

export type LoggedCall = Extract<
  LogCallbackAttemptMutation["logCallbackAttempt"],
  { readonly __typename: "CallbackLogged" }
>;

export interface OutboxEvents {
  readonly onLogged: (call: LoggedCall) => void;
  readonly onRefused: (problems: readonly Problem[]) => void;
}

const RETRY_MS = 4_000;

/**
 * Sends logged calls, each kept on this machine until the server has answered: through a lost
 * network, a reload and a new session, always under the same key.
 */
export function useOutbox(events: OutboxEvents) {
  const { account } = useViewer();
  const [outbox] = useState(() => outboxOf(account.id));
  const [pending, setPending] = useState(() => outbox.read());
  const [waiting, setWaiting] = useState(false);
  const command = useCommand(LogCallbackAttemptDocument, { retryAfterMs: [] });
  const held = useRef({ command, events, sending: false });
  useEffect(() => {
    held.current = { ...held.current, command, events };
  });

  const send = useCallback(
    async (call: PendingCall) => {
      if (held.current.sending) return;
      held.current.sending = true;
      const outcome = await held.current.command.run(() => ({ input: call.input }));
      held.current.sending = false;
      setWaiting(outcome.kind === "fault");
      if (outcome.kind === "fault") return;
      outbox.drop();
      setPending(null);
      if (outcome.kind === "refused") held.current.events.onRefused(outcome.problems);
      else held.current.events.onLogged(outcome.value);
    },
    [outbox],
  );

  useEffect(() => {
    if (pending && !waiting) void send(pending);
  }, [pending, waiting, send]);

  useEffect(() => {
    if (!pending || !waiting) return;
    const again = () => void send(pending);
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [pending, waiting, send]);

  const log = (call: PendingCall) => {
    outbox.keep(call);
    setPending(call);
  };
  return { pending, waiting, log, sendNow: () => pending && void send(pending) };
}
