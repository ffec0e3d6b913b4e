import { describe, expect, it } from "vitest";
import {
  answered,
  CALLING,
  HIDDEN,
  press,
  type CardAct,
  type CardCall,
  type CardState,
} from "./card-keys.ts";

const OUTGOING: CardCall = { statements: 3, direction: "OUTGOING" };
const INCOMING: CardCall = { statements: 3, direction: "INCOMING" };

/** Presses the keys in turn; answers the last card and the first thing that was to be done. */
function typed(keys: readonly string[], from: CardState = CALLING, call = OUTGOING) {
  let state = from;
  for (const key of keys) {
    const pressed = press(state, key, call);
    if (pressed.act) return { state: pressed.state, act: pressed.act };
    state = pressed.state;
  }
  return { state, act: null };
}
const log = (outcome: string, statements: readonly boolean[] | null = null) =>
  ({ kind: "LOG", outcome, statements }) as CardAct;
const [yes, no] = [true, false];

describe("the keys of the card", () => {
  it("do nothing but show the number while it is hidden", () => {
    for (const key of ["1", "4", "5", "8", "x", "Backspace"]) {
      expect(press(HIDDEN, key, OUTGOING)).toEqual({ state: HIDDEN, act: null });
    }
    for (const key of ["0", "Enter"]) expect(press(HIDDEN, key, OUTGOING).act).toEqual({ kind: "REVEAL" });
  });

  it.each([
    [["1", "1", "1", "1", "Enter"], log("CONFIRMED", [yes, yes, yes])],
    [["1", "1", "1", "0", "Enter"], log("PARTLY_CONFIRMED", [yes, yes, no])],
    [["1", "1", "0", "0", "Enter"], log("DENIED", [yes, no, no])],
    [["1", "1", "1", "0", "3", "Enter"], log("DENIED", [yes, yes, no])],
    [["1", "1", "1", "0", "1", "Enter"], log("PARTLY_CONFIRMED", [yes, yes, no])],
    [["1", "1", "1", "1", "3", "Enter"], log("CONFIRMED", [yes, yes, yes])],
    [["1", "0", "Backspace", "1", "1", "1", "Enter"], log("CONFIRMED", [yes, yes, yes])],
    [["1", "Backspace", "5"], log("UNREACHABLE")],
    [["4"], log("WRONG_NUMBER")],
    [["5"], log("UNREACHABLE")],
    [["6"], log("REFUSED")],
    [["7"], log("NEEDS_INTERPRETER")],
    [["1", "1", "6"], log("REFUSED")],
    [["8", "2"], { kind: "CALL_BACK", choice: 1 }],
    [["8", "Backspace", "4"], log("WRONG_NUMBER")],
  ])("%j come to %j", (keys, act) => {
    expect(typed(keys).act).toEqual(act);
  });

  it("cost few: two for nobody reached, six for a full confirmation, the number's own key among them", () => {
    expect(["0", "5"].length).toBeLessThanOrEqual(4);
    expect(["0", "1", "1", "1", "1", "Enter"].length).toBeLessThanOrEqual(12);
  });

  it("turn to whoever rings, until an answer is given", () => {
    for (const state of [HIDDEN, CALLING]) expect(typed(["9"], state).act).toEqual({ kind: "RING_BACK" });
    for (const keys of [
      ["1", "9"],
      ["8", "9"],
      ["1", "1", "1", "1", "9"],
    ]) {
      expect(typed(keys).act?.kind).not.toBe("RING_BACK");
    }
  });

  it("know that who rings is reached, and that it is the call they rang for", () => {
    for (const keys of [["5"], ["1", "5"], ["9"]]) expect(typed(keys, CALLING, INCOMING).act).toBeNull();
    expect(typed(["9"], HIDDEN, INCOMING).act).toBeNull();
    expect(typed(["1", "1", "1", "1", "Enter"], CALLING, INCOMING).act).toEqual(
      log("CONFIRMED", [yes, yes, yes]),
    );
    expect(typed(["6"], CALLING, INCOMING).act).toEqual(log("REFUSED"));
  });

  it("wait for Enter once the outcome follows", () => {
    const { state, act } = typed(["1", "1", "1", "1"]);
    expect(act).toBeNull();
    expect(state).toEqual({ step: "OUTCOME", answers: [yes, yes, yes], outcome: "CONFIRMED" });
    expect(typed(["5", "8", "9"], state).act).toBeNull();
  });
});

it("lets a click mend an earlier answer, and leap over none", () => {
  const { state } = typed(["1", "1", "0", "1"]);
  expect(answered(state, yes, 3, 1)).toEqual({
    step: "OUTCOME",
    answers: [yes, yes, yes],
    outcome: "CONFIRMED",
  });
  const asking = typed(["1", "1"]).state;
  expect(answered(asking, yes, 3, 2)).toBe(asking);
});
