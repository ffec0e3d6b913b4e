import { FORM_OF_2024 } from "../../criteria/index.ts";
import { CLOSING_OUTCOMES, DEFAULT_METHOD } from "../../plan/index.ts";
import type { PublicationFacts } from "../readiness.ts";
import type { PublicationDecision } from "../release.ts";
import type { RunFigures, SnapshotFrame } from "../take-snapshot.ts";

/** A year that nothing keeps from being published. */
export const SOUND_YEAR: PublicationFacts = {
  planState: "ISSUED",
  stages: new Map([
    ["BALLOTS", "CLOSED"],
    ["CALLBACK", "CLOSED"],
    ["SCORE", "OPEN"],
  ]),
  latestRun: { id: "run-2", number: 2, provisional: false, inputDigest: "a1", superseded: false },
  ballotsDigest: "a1",
};

export const SOUND_DECISION: PublicationDecision & { readonly decisionDate: string } = {
  decisionNumber: "2615/QĐ-UBND",
  decisionDate: "2025-12-20",
  signerName: "",
  competenceLine: "KT. CHỦ TỊCH",
};

const [content] = FORM_OF_2024.ORGANISATION.contents;

/** Two agencies of a block, one of them without an answer. */
export const SOUND_FIGURES: RunFigures = {
  province: scope("87.50", 21, 24),
  blocks: [{ block: "DEPARTMENT", score: scope("87.50", 21, 24) }],
  agencies: [
    {
      agencyCode: "BDT",
      block: "DEPARTMENT",
      form: "ORGANISATION",
      ballots: 2,
      figure: { value: "87.50", numerator: 21, denominator: 24 },
      rank: 1,
      blockRank: 1,
      contents: [
        {
          code: content!.code,
          figure: { value: "100.00", numerator: 40, denominator: 40 },
          criteria: [
            { code: content!.criteria[0]!.code, figure: { value: "50.00", numerator: 1, denominator: 2 } },
          ],
        },
      ],
    },
    {
      agencyCode: "MOI",
      block: "DEPARTMENT",
      form: "ORGANISATION",
      ballots: 0,
      figure: { value: null, numerator: 0, denominator: 0 },
      rank: null,
      blockRank: null,
      contents: [],
    },
  ],
};

function scope(value: string, numerator: number, denominator: number): RunFigures["province"] {
  const extreme = { agencyCode: "BDT", value };
  const figure = { value, numerator, denominator };
  return { figure, agencies: 2, atLeast90: 0, ballots: 2, max: extreme, min: extreme };
}

export const SOUND_FRAME: SnapshotFrame = {
  edition: 1,
  year: 2025,
  province: { code: "SL", name: "Sơn La" },
  synthetic: true,
  decision: SOUND_DECISION,
  plan: { decisionNumber: "15/QĐ-UBND", decisionDate: "2025-08-30" },
  making: {
    fieldwork: { issued: 5, collected: 3, failed: 1, lost: 1 },
    validBallots: 2,
    voidBallots: 1,
    callback: {
      listed: 3,
      drawn: 1,
      outcomes: CLOSING_OUTCOMES.map((outcome) => ({ outcome, count: outcome === "CONFIRMED" ? 1 : 0 })),
    },
  },
  method: DEFAULT_METHOD,
  run: { number: 2, algorithmVersion: "1", inputDigest: "a1", resultDigest: "b2" },
};
