import { describe, expect, it } from "vitest";
import { STAGE_LABELS } from "./labels.vi.ts";
import { moveStage } from "./stage-moves.ts";
import { STAGES, type StageState } from "./stage.ts";

const MOVES: readonly [from: StageState, to: StageState, refusal: string | null][] = [
  ["NOT_OPENED", "NOT_OPENED", "STAGE_NOT_OPENED"],
  ["NOT_OPENED", "OPEN", null],
  ["NOT_OPENED", "CLOSED", "STAGE_NOT_OPENED"],
  ["OPEN", "NOT_OPENED", "STAGE_OPEN"],
  ["OPEN", "OPEN", "STAGE_OPEN"],
  ["OPEN", "CLOSED", null],
  ["CLOSED", "NOT_OPENED", "STAGE_CLOSED"],
  ["CLOSED", "OPEN", "STAGE_CLOSED"],
  ["CLOSED", "CLOSED", "STAGE_CLOSED"],
];

describe("a stage of the survey year", () => {
  it.each(MOVES)("goes from %s to %s unless refused as %s", (from, to, refusal) => {
    const decision = moveStage("FIELDWORK", from, to);
    if (refusal === null) expect(decision).toEqual({ ok: true, value: to });
    else expect(decision).toMatchObject({ ok: false, problems: [{ code: refusal, path: "stage" }] });
  });

  it.each(STAGES)("is named when %s is refused", (stage) => {
    const decision = moveStage(stage, "CLOSED", "OPEN");
    expect(decision.ok ? "" : decision.problems[0].message).toContain(STAGE_LABELS[stage]);
  });
});
