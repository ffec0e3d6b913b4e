import { Button } from "@mantine/core";
import { ANSWERED_OUTCOMES, outcomeFits, type CallDirection } from "@sipas/domain/callback";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { KeyButton, KeyHint, YesNo } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { CallBackForm } from "./CallBackForm.tsx";
import styles from "./CallForm.module.css";
import { answered, keyOf, unaskedOutcomes, type CardState } from "./card-keys.ts";

export interface CallStepsProps {
  readonly state: CardState;
  readonly statements: readonly string[];
  readonly direction: CallDirection;
  /** A button does what its key does. */
  readonly onKey: (key: string) => void;
  readonly onState: (state: CardState) => void;
  readonly onCallBackAt: (at: string) => void;
}

const words = text.call.card;

/** What came of the call, step by step; nothing before the number was shown. */
export function CallSteps(props: CallStepsProps) {
  const { state, direction, onKey, onCallBackAt } = props;
  switch (state.step) {
    case "HIDDEN":
      return null;
    case "CALL_BACK":
      return <CallBackForm onKey={onKey} onCallBackAt={onCallBackAt} />;
    case "CALLING":
      return (
        <section aria-label={words.outcome} className={styles["step"]}>
          <KeyButton hotkey="1" tone="accent" onClick={() => onKey("1")}>
            {words.answered}
          </KeyButton>
          <Closings direction={direction} onKey={onKey} />
        </section>
      );
    case "ASKING":
    case "OUTCOME":
      return <Questions {...props} />;
  }
}

function Questions({ state, statements, direction, onKey, onState }: CallStepsProps) {
  return (
    <section aria-label={words.statements} className={styles["step"]}>
      <h3>{words.statements}</h3>
      {statements.map((statement, index) => (
        <YesNo
          // oxlint-disable-next-line react/no-array-index-key -- the place is the statement
          key={index}
          number={index + 1}
          statement={statement}
          value={state.answers[index] ?? null}
          active={state.step === "ASKING" && index === state.answers.length}
          disabled={index > state.answers.length}
          onAnswer={(answer) => onState(answered(state, answer, statements.length, index))}
        />
      ))}
      {state.step === "OUTCOME" ? (
        <Outcome state={state} onKey={onKey} />
      ) : (
        <Closings direction={direction} onKey={onKey} />
      )}
    </section>
  );
}

function Outcome({ state, onKey }: Pick<CallStepsProps, "state" | "onKey">) {
  return (
    <>
      <h3>{words.outcome}</h3>
      <p className={styles["hint"]}>{words.outcomeHint}</p>
      <div className={styles["outcomes"]}>
        {ANSWERED_OUTCOMES.map((outcome) => (
          <KeyButton
            key={outcome}
            hotkey={keyOf(outcome)}
            aria-pressed={state.outcome === outcome}
            disabled={!outcomeFits(outcome, state.answers)}
            onClick={() => onKey(keyOf(outcome))}
          >
            {CALLBACK_OUTCOME_LABELS[outcome]}
          </KeyButton>
        ))}
      </div>
      <div className={styles["save"]}>
        <Button
          size="lg"
          onClick={() => onKey("Enter")}
          rightSection={<KeyHint keys={["Enter"]} aria-hidden="true" />}
        >
          {words.save}
        </Button>
        <Back onKey={onKey} />
      </div>
    </>
  );
}

/** Outcomes that need no question, and the call-back. */
function Closings({ direction, onKey }: Pick<CallStepsProps, "direction" | "onKey">) {
  return (
    <div className={styles["outcomes"]}>
      {[...unaskedOutcomes(direction), "CALL_BACK" as const].map((outcome) => (
        <KeyButton key={outcome} hotkey={keyOf(outcome)} onClick={() => onKey(keyOf(outcome))}>
          {CALLBACK_OUTCOME_LABELS[outcome]}
        </KeyButton>
      ))}
    </div>
  );
}

function Back({ onKey }: Pick<CallStepsProps, "onKey">) {
  return (
    <Button variant="default" size="lg" onClick={() => onKey("Backspace")}>
      {words.back}
    </Button>
  );
}
