import { describe, expect, it } from "vitest";
import { ANSWER_BYTES, areAnswers, decodeAnswer, encodeAnswer, isLevel } from "./answer.ts";
import { ANSWER_LABELS } from "./labels.vi.ts";

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);

describe("the byte of an answer", () => {
  it.each([
    ["", 0],
    ["1", 1],
    ["5", 5],
    ["*", 8],
    ["+", 9],
  ])("is for the mark %j %i, and back", (mark, byte) => {
    expect(encodeAnswer(mark)).toBe(byte);
    expect(decodeAnswer(byte)).toBe(mark);
  });

  it.each(["0", "6", "8", "9", "4.5", " 4", "45", "４", "x"])("does not exist for %j", (mark) => {
    expect(encodeAnswer(mark)).toBeNull();
  });

  it("is one of eight, each with a label", () => {
    const codes = BYTES.filter((byte) => decodeAnswer(byte) !== null);
    expect(codes).toEqual([0, 1, 2, 3, 4, 5, 8, 9]);
    expect(codes.every((byte) => byte < ANSWER_BYTES && ANSWER_LABELS[byte])).toBe(true);
  });

  it("counts from 1 to 5 alone", () => {
    expect(BYTES.filter(isLevel)).toEqual([1, 2, 3, 4, 5]);
  });

  it("comes as often as the form has criteria", () => {
    expect(areAnswers(Uint8Array.of(0, 5, 8, 9), 4)).toBe(true);
    expect(areAnswers(Uint8Array.of(0, 5, 8), 4)).toBe(false);
    expect(areAnswers(Uint8Array.of(0, 5, 8, 7), 4)).toBe(false);
  });
});
