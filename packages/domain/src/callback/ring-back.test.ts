import { describe, expect, it } from "vitest";
import { formatSerial } from "../fieldwork/index.ts";
import { readRingBackClue } from "./ring-back-clue.ts";
import {
  checkRingBack,
  checkRingBackFresh,
  checkRingBackSearches,
  MOST_RING_BACK_SEARCHES,
  RING_BACK_TAKE_MS,
  ringBackStateOf,
} from "./ring-back.ts";

const SERIAL = formatSerial({ provinceCode: "SL", year: 2024, number: 123 });
const codeOf = (decision: ReturnType<typeof readRingBackClue | typeof checkRingBack>) =>
  decision.ok ? null : decision.problems[0].code;

describe("what somebody who rings back says", () => {
  it.each([SERIAL, SERIAL.toLowerCase(), SERIAL.replaceAll("-", ""), ` ${SERIAL.replaceAll("-", " ")} `])(
    "is read as a serial: %s",
    (text) => expect(readRingBackClue(text)).toEqual({ ok: true, value: { kind: "SERIAL", serial: SERIAL } }),
  );

  it.each([
    ["3456", "3456"],
    ["45 67", "4567"],
    ["0912.345.678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["0084912345678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0212 3456 789", "02123456789"],
    ["8412", "8412"],
  ])("is read as last digits: %s", (text, digits) => {
    expect(readRingBackClue(text)).toEqual({ ok: true, value: { kind: "DIGITS", digits } });
  });

  it.each([
    ["", "CLUE_UNREADABLE"],
    ["345", "CLUE_UNREADABLE"],
    ["012345678901", "CLUE_UNREADABLE"],
    ["SL24-0001", "CLUE_UNREADABLE"],
    ["%_%_", "CLUE_UNREADABLE"],
    ["Lường Thị", "CLUE_UNREADABLE"],
    [`${SERIAL.slice(0, -1)}${(Number(SERIAL.at(-1)) + 1) % 10}`, "SERIAL_CHECK_DIGIT"],
  ])("is refused when it could fit anybody or nobody: %j", (text, code) => {
    const decision = readRingBackClue(text);
    expect(codeOf(decision)).toBe(code);
    expect(decision.ok ? null : decision.problems[0].path).toBe("clue");
  });
});

describe("the case of who rings back", () => {
  const now = 1_000_000;
  const open = { state: "OPEN", holder: null, heldUntil: null } as const;

  it.each([
    ["held by nobody", open, "FREE", null],
    ["held by the caller", { ...open, holder: "me", heldUntil: now + 1 }, "FREE", null],
    ["kept by another for too long", { ...open, holder: "you", heldUntil: now }, "FREE", null],
    ["held by another", { ...open, holder: "you", heldUntil: now + 1 }, "HELD", "CASE_HELD"],
    ["closed", { ...open, state: "CLOSED" }, "CLOSED", "CASE_CLOSED"],
  ] as const)("%s is judged so", (_name, found, state, code) => {
    expect(ringBackStateOf(found, "me", now)).toBe(state);
    expect(codeOf(checkRingBack(state))).toBe(code);
  });

  it("is taken while the search is fresh, and searched for so often an hour", () => {
    expect(codeOf(checkRingBackFresh(now, now + RING_BACK_TAKE_MS - 1))).toBeNull();
    expect(codeOf(checkRingBackFresh(now, now + RING_BACK_TAKE_MS))).toBe("SEARCH_TOO_OLD");
    expect(codeOf(checkRingBackSearches(MOST_RING_BACK_SEARCHES - 1))).toBeNull();
    expect(codeOf(checkRingBackSearches(MOST_RING_BACK_SEARCHES))).toBe("SEARCHED_TOO_OFTEN");
  });
});
