import { outcomeFits, outcomeOf, type AnsweredOutcome, type CallDirection } from "@sipas/domain/callback";
import { CALLBACK_OUTCOMES, type CallbackOutcome } from "@sipas/domain/plan";

/** Where a call stands on its card. */
export interface CardState {
  /** The number is hidden; one calls; the statements are asked; the outcome is looked over; a time is chosen. */
  readonly step: "HIDDEN" | "CALLING" | "ASKING" | "OUTCOME" | "CALL_BACK";
  /** The statements answered so far, in their order. */
  readonly answers: readonly boolean[];
  readonly outcome: AnsweredOutcome | null;
}

/** What a key does beside changing the card. */
export type CardAct =
  | { readonly kind: "REVEAL" }
  | { readonly kind: "RING_BACK" }
  | { readonly kind: "CALL_BACK"; readonly choice: number }
  | {
      readonly kind: "LOG";
      readonly outcome: CallbackOutcome;
      readonly statements: readonly boolean[] | null;
    };

export interface Pressed {
  readonly state: CardState;
  readonly act: CardAct | null;
}

export const HIDDEN: CardState = { step: "HIDDEN", answers: [], outcome: null };
export const CALLING: CardState = { ...HIDDEN, step: "CALLING" };

/** The key of each outcome: its place in the list, 1 to 8. */
export const keyOf = (outcome: CallbackOutcome) => String(CALLBACK_OUTCOMES.indexOf(outcome) + 1);

/** The key with which one goes to whoever rings while the card is open. */
export const RING_BACK_KEY = "9";

/** Outcomes that close the card at once, without a question. */
const UNASKED_OUTCOMES = ["WRONG_NUMBER", "UNREACHABLE", "REFUSED", "NEEDS_INTERPRETER"] as const;

/** Those a call may have: who rings is reached. */
export function unaskedOutcomes(direction: CallDirection) {
  return UNASKED_OUTCOMES.filter((outcome) => direction === "OUTGOING" || outcome !== "UNREACHABLE");
}

/** Whether one may turn to whoever rings: nothing is answered yet, and it is not such a call already. */
export function canBeLeft({ step }: CardState, direction: CallDirection): boolean {
  return direction === "OUTGOING" && (step === "HIDDEN" || step === "CALLING");
}

/** What a card asks, and which way its call goes. */
export interface CardCall {
  readonly statements: number;
  readonly direction: CallDirection;
}

/**
 * What a key does to the card of a case. `0` shows the number; `1` says that one reached the person,
 * then `1` and `0` answer each statement and the outcome follows; `4`–`7` close the card, `8` asks
 * for a time, `9` turns to whoever rings; Backspace goes back one step. Other keys do nothing.
 */
export function press(state: CardState, key: string, call: CardCall): Pressed {
  const stay: Pressed = { state, act: null };
  if (key === RING_BACK_KEY && canBeLeft(state, call.direction)) return { state, act: { kind: "RING_BACK" } };
  switch (state.step) {
    case "HIDDEN":
      return key === "0" || key === "Enter" ? { state, act: { kind: "REVEAL" } } : stay;
    case "CALLING":
      return key === "1"
        ? { state: { ...state, step: "ASKING" }, act: null }
        : (closing(state, key, call) ?? stay);
    case "ASKING":
      if (key === "1" || key === "0")
        return { state: answered(state, key === "1", call.statements), act: null };
      return key === "Backspace"
        ? { state: stepBack(state), act: null }
        : (closing(state, key, call) ?? stay);
    case "OUTCOME":
      return looked(state, key) ?? stay;
    case "CALL_BACK":
      if (key === "Backspace") return { state: CALLING, act: null };
      return /^[1-9]$/.test(key) ? { state, act: { kind: "CALL_BACK", choice: Number(key) - 1 } } : stay;
  }
}

/** The card with one statement answered; a click may answer any that was answered before. */
export function answered(state: CardState, answer: boolean, statements: number, at?: number): CardState {
  const place = at ?? state.answers.length;
  if (place > state.answers.length) return state;
  const answers = [...state.answers.slice(0, place), answer, ...state.answers.slice(place + 1)];
  return answers.length < statements
    ? { step: "ASKING", answers, outcome: null }
    : { step: "OUTCOME", answers, outcome: outcomeOf(answers) };
}

function stepBack({ answers }: CardState): CardState {
  return answers.length === 0 ? CALLING : { step: "ASKING", answers: answers.slice(0, -1), outcome: null };
}

function closing(state: CardState, key: string, { direction }: CardCall): Pressed | null {
  if (key === keyOf("CALL_BACK")) return { state: { ...CALLING, step: "CALL_BACK" }, act: null };
  const outcome = unaskedOutcomes(direction).find((candidate) => keyOf(candidate) === key);
  return outcome ? { state, act: { kind: "LOG", outcome, statements: null } } : null;
}

function looked(state: CardState, key: string): Pressed | null {
  const { answers, outcome } = state;
  if (key === "Backspace") return { state: stepBack(state), act: null };
  if (key === "Enter" && outcome) return { state, act: { kind: "LOG", outcome, statements: answers } };
  const wanted = CALLBACK_OUTCOMES.slice(0, 3).find((candidate) => keyOf(candidate) === key);
  const fits = wanted !== undefined && outcomeFits(wanted as AnsweredOutcome, answers);
  return fits ? { state: { ...state, outcome: wanted as AnsweredOutcome }, act: null } : null;
}
