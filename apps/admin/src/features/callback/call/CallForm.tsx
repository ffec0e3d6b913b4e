import { Button, Group } from "@mantine/core";
import { CALL_DIRECTION_LABELS } from "@sipas/domain/callback";
import { CallCard, CallContact, KeyHint } from "@sipas/ui";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { formatInstantTime } from "../../../lib/formats.ts";
import { createIntents } from "../../../lib/intent-key.ts";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import type { LogCallbackAttemptInput } from "../../../graphql/schema.generated.ts";
import { text } from "../text.vi.ts";
import {
  ReleaseCallbackDocument,
  RevealCallbackContactDocument,
  type HeldCardFragment,
} from "./call.generated.ts";
import { callBackTimes } from "./call-back-times.ts";
import { CallScript } from "./CallScript.tsx";
import { CallSteps } from "./CallSteps.tsx";
import { CALLING, canBeLeft, HIDDEN, press, RING_BACK_KEY, type CardAct } from "./card-keys.ts";
import { EarlierCalls } from "./EarlierCalls.tsx";
import { isShortcut } from "./shortcut.ts";

export interface CallFormProps {
  readonly card: HeldCardFragment;
  readonly onLog: (call: Omit<LogCallbackAttemptInput, "caseId" | "version">) => void;
  readonly onReleased: () => void;
  /** The case is no longer the monitor's: nothing on the card can be done any more. */
  readonly onLost: (problems: readonly Problem[]) => void;
  /** Somebody rings while this case is held. */
  readonly onRingBack: () => void;
}

interface Contact {
  readonly name: string;
  readonly phone: string;
}

const words = text.call.card;

/** The call under way: whom to call, what to say, what came of it. Name and number live here alone. */
export function CallForm({ card, onLog, onReleased, onLost, onRingBack }: CallFormProps) {
  const box = useRef<HTMLElement>(null);
  const steps = useRef<HTMLDivElement>(null);
  const [keys] = useState(createIntents);
  const [state, setState] = useState(HIDDEN);
  const [contact, setContact] = useState<Contact | null>(null);
  const reveal = useCommand(RevealCallbackContactDocument);
  const release = useCommand(ReleaseCallbackDocument);
  const { caseId, direction } = card;
  const isIncoming = direction === "INCOMING";
  const focusCard = () => box.current?.focus({ preventScroll: true });
  useEffect(focusCard, []);
  useEffect(() => {
    // While one dials, the number stays in view.
    if (state.step !== "HIDDEN" && state.step !== "CALLING")
      steps.current?.scrollIntoView({ block: "nearest" });
  }, [state.step]);

  const show = async () => {
    const outcome = await reveal.run((idempotencyKey) => ({ input: { caseId, idempotencyKey } }));
    if (outcome.kind === "refused" && isLost(outcome.problems)) return onLost(outcome.problems);
    if (outcome.kind !== "done") return;
    setContact({ name: outcome.value.fullName, phone: outcome.value.phone });
    setState(CALLING);
    focusCard();
  };
  const giveBack = async () => {
    const outcome = await release.run((idempotencyKey) => ({ input: { caseId, idempotencyKey } }));
    if (outcome.kind === "done") onReleased();
    if (outcome.kind === "refused" && isLost(outcome.problems)) onLost(outcome.problems);
  };
  const callBackAt = (at: string) => log("CALL_BACK", null, at);
  const log = (
    outcome: LogCallbackAttemptInput["outcome"],
    statements: readonly boolean[] | null,
    at: string | null = null,
  ) => {
    const call = { outcome, statements: statements && [...statements], callBackAt: at };
    onLog({ ...call, idempotencyKey: keys.keyFor(call) });
  };
  const act = (wanted: CardAct | null) => {
    if (wanted?.kind === "REVEAL" && !reveal.busy) void show();
    if (wanted?.kind === "LOG") log(wanted.outcome, wanted.statements);
    if (wanted?.kind === "RING_BACK") onRingBack();
    if (wanted?.kind === "CALL_BACK") {
      const time = callBackTimes(Date.now())[wanted.choice];
      if (time) callBackAt(time.at);
    }
  };
  const onKey = (key: string) => {
    const pressed = press(state, key, { statements: card.statements.length, direction });
    setState(pressed.state);
    act(pressed.act);
    focusCard();
  };

  return (
    <CallCard
      ref={box}
      title={card.agency.name}
      facts={
        <>
          <span>
            {words.serial} <strong>{card.serial}</strong>
          </span>
          <span>{occasionOf(card)}</span>
          <span>{words.heldUntil(formatInstantTime(card.heldUntil))}</span>
        </>
      }
      footer={
        <>
          <Group gap="sm">
            <Button variant="default" loading={release.busy} onClick={() => void giveBack()}>
              {words.release}
            </Button>
            {canBeLeft(state, direction) && (
              <Button
                variant="default"
                onClick={onRingBack}
                rightSection={<KeyHint keys={[RING_BACK_KEY]} aria-hidden="true" />}
              >
                {text.call.ringBack.open}
              </Button>
            )}
          </Group>
          <small>{words.keys}</small>
        </>
      }
      onKeyDown={(event) => {
        if (isForCard(event)) {
          event.preventDefault();
          onKey(event.key);
        }
      }}
    >
      <CallContact
        contact={contact}
        hiddenLabel={isIncoming ? words.hiddenIncoming : words.hidden}
        revealLabel={isIncoming ? words.revealIncoming : words.reveal}
        revealKey="0"
        busy={reveal.busy}
        onReveal={() => void show()}
      />
      <CommandNotice command={reveal} />
      <CommandNotice command={release} />
      <EarlierCalls calls={card.earlierCalls} />
      <CallScript card={card} />
      <div ref={steps}>
        <CallSteps
          state={state}
          statements={card.statements}
          direction={direction}
          onKey={onKey}
          onState={setState}
          onCallBackAt={callBackAt}
        />
      </div>
    </CallCard>
  );
}

function occasionOf({ direction, callNumber, callLimit }: HeldCardFragment): string {
  if (direction === "INCOMING") return CALL_DIRECTION_LABELS.INCOMING;
  return callNumber > callLimit ? words.callNumber(callNumber) : words.callOf(callNumber, callLimit);
}

/** Whether the card is at its end: the half hour is over, or the case was closed or taken elsewhere. */
function isLost(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === "CASE_NOT_HELD" || code === "CASE_CLOSED");
}

const SHORTCUT = /^(?:[0-9]|Enter|Backspace)$/;

/** Enter on a button presses that button. */
function isForCard(event: KeyboardEvent<HTMLElement>): boolean {
  return isShortcut(event, SHORTCUT) && (event.key !== "Enter" || event.target === event.currentTarget);
}
