import type { Stage, StageState } from "@sipas/domain/plan";
import type { PlanCardFragment } from "../year/plan-card.generated.ts";

const open = { __typename: "PlanWindow", from: null, to: null } as const;

/** A plan as the server tells it to who may read everything: issued, and nothing begun. */
export const issuedPlan: PlanCardFragment = {
  __typename: "SurveyPlan",
  id: "p1",
  year: 2025,
  state: "ISSUED",
  decisionNumber: "1487/QĐ-UBND",
  decisionDate: "2025-07-30",
  province: { __typename: "Province", code: "SL" },
  rosterCount: 32,
  officialQuota: 2620,
  takeAllCount: 0,
  takeAllExpected: 0,
  sampleTotals: { __typename: "SampleTotals", agencies: 0, official: 0, reserve: 0 },
  fieldworkTotals: {
    __typename: "FieldworkTotals",
    waiting: 0,
    issued: 0,
    collected: 0,
    failed: 0,
    lost: 0,
    held: 0,
  },
  ballotCount: 0,
  callbackTotals: { __typename: "CallbackTotals", drawn: 0, called: 0, confirmed: 0 },
  collectedByDay: [],
  enteredByDay: [],
  calledByDay: [],
  latestScoreRun: null,
  release: null,
  windows: {
    __typename: "PlanWindows",
    frame: open,
    sample: open,
    scoring: open,
    publication: open,
    fieldwork: open,
    entry: open,
    callback: open,
  },
  stages: [],
  issueBlockers: [],
};

export const wholeSample = { agencies: 32, official: 2620, reserve: 524 } as const;
export const settledField = {
  waiting: 0,
  issued: 2667,
  collected: 2640,
  failed: 27,
  lost: 0,
  held: 0,
} as const;

/** Stages as the server tells them; what is not named has not been opened. */
export function stagesAs(states: Partial<Record<Stage, StageState>>): PlanCardFragment["stages"] {
  return (Object.entries(states) as [Stage, StageState][]).map(([stage, state]) => ({
    __typename: "PlanStage",
    stage,
    state,
    openedAt: "2025-09-01T02:00:00.000Z",
    closedAt: state === "CLOSED" ? "2025-09-20T02:00:00.000Z" : null,
    reopening: null,
  }));
}

/** Every stage up to and including one, closed. */
export function closedUpTo(last: Stage): Partial<Record<Stage, StageState>> {
  const order: readonly Stage[] = ["PREPARE", "FRAME", "SAMPLE", "FIELDWORK", "BALLOTS", "CALLBACK", "SCORE"];
  const past = order.slice(0, order.indexOf(last) + 1);
  return Object.fromEntries(past.map((stage) => [stage, "CLOSED"]));
}

export function runAs(provisional: boolean): NonNullable<PlanCardFragment["latestScoreRun"]> {
  return {
    __typename: "ScoreRun",
    id: "r1",
    number: 3,
    provisional,
    superseded: false,
    province: {
      __typename: "ScopeScore",
      figure: { __typename: "Figure", value: "95.01", numerator: 46315, denominator: 48750 },
    },
  };
}

export function releaseAs(
  state: "RECORDED" | "PUBLISHED",
  recordedByViewer: boolean,
): NonNullable<PlanCardFragment["release"]> {
  return {
    __typename: "Release",
    id: "x1",
    state,
    recordedByViewer,
    decisionNumber: "2615/QĐ-UBND",
    decisionDate: "2025-12-20",
  };
}
