import { describe, expect, it } from "vitest";
import type { Question } from "./form-version.ts";
import { FORM_OF_2024 } from "./forms-2024.ts";
import { ticksOf } from "./rated.ts";

const single = FORM_OF_2024.DIRECT.questions.find(({ choice }) => choice === "SINGLE");

describe("what may be ticked", () => {
  it("are the options themselves where none is rated", () => {
    expect(ticksOf(single!).map(({ code, option }) => [code, option])).toEqual(
      single!.options.map(({ code }) => [code, code]),
    );
  });

  it("is each option with each rating where they are rated", () => {
    const rated: Question = {
      ...single!,
      choice: "RATED",
      options: ["SPEED", "COST"].map((code) => ({ code, label: code.toLowerCase(), band: null })),
      ratings: [
        { code: "VERY", label: "Rất nhiều" },
        { code: "LITTLE", label: "Ít" },
      ],
    };
    expect(ticksOf(rated).map(({ code, label, option }) => [code, label, option])).toEqual([
      ["SPEED:VERY", "speed: Rất nhiều", "SPEED"],
      ["SPEED:LITTLE", "speed: Ít", "SPEED"],
      ["COST:VERY", "cost: Rất nhiều", "COST"],
      ["COST:LITTLE", "cost: Ít", "COST"],
    ]);
  });
});
