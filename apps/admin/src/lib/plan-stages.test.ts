import { expect, it } from "vitest";
import { stagesOf } from "./plan-stages.ts";

const none = { from: null, to: null };

it("shows every stage that is worked on, in the order of the year, opened or not", () => {
  const stages = stagesOf({
    stages: [
      {
        stage: "SAMPLE",
        state: "CLOSED",
        openedAt: "2025-09-01T18:00:00.000Z",
        closedAt: "2025-09-09T02:00:00.000Z",
      },
      { stage: "FIELDWORK", state: "OPEN", openedAt: "2025-09-09T02:00:00.000Z", closedAt: null },
    ],
    windows: {
      frame: none,
      sample: { from: "2025-09-01", to: "2025-09-05" },
      fieldwork: { from: "2025-10-01", to: "2025-10-31" },
      entry: none,
      callback: none,
      scoring: none,
      publication: none,
    },
  });
  expect(stages.map(({ key, state }) => `${key} ${state}`)).toEqual([
    "PREPARE NOT_OPENED",
    "FRAME NOT_OPENED",
    "SAMPLE CLOSED",
    "FIELDWORK OPEN",
    "BALLOTS NOT_OPENED",
    "CALLBACK NOT_OPENED",
    "SCORE NOT_OPENED",
    "PUBLISH NOT_OPENED",
  ]);
  expect(stages[2]).toMatchObject({
    planned: { from: "2025-09-01", to: "2025-09-05" },
    name: "Chọn mẫu",
    actual: { from: "2025-09-02", to: "2025-09-09" },
  });
  expect(stages[3]).toMatchObject({
    planned: { from: "2025-10-01", to: "2025-10-31" },
    actual: { from: "2025-09-09", to: null },
  });
  expect(stages[4]?.actual).toBeUndefined();
});
