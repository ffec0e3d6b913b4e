import { FORMS_2024 } from "@sipas/domain/criteria";
import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { viewOf } from "./score-view.ts";
import type { RunResult, StoredAgency, StoredSpread } from "./run-result.entity.ts";

const blocks = [{ code: "DEPARTMENT", name: "Khối sở, ban, ngành" }];
const of = (numerator: number, denominator: number) => {
  return { value: ((100 * numerator) / denominator).toFixed(2), numerator, denominator };
};

function agency(agencyCode: string, own: ReturnType<typeof of>): StoredAgency {
  const contents = [{ code: "feedback", figure: own, criteria: [] }];
  return {
    agencyCode,
    block: "DEPARTMENT",
    form: "DIRECT",
    ballots: 10,
    figure: of(90, 100),
    rank: 1,
    blockRank: 1,
    contents,
  };
}

const spread: StoredSpread = {
  min: { agencyCode: "FEW", value: "0.00" },
  max: { agencyCode: "MANY", value: "95.00" },
  median: "47.50",
  agencies: 2,
  atLeast90: 1,
};
const result: RunResult = {
  province: { ...spread, figure: of(95, 104), ballots: 20 },
  blocks: [{ block: "DEPARTMENT", score: { ...spread, figure: of(95, 104), ballots: 20 } }],
  agencies: [agency("MANY", of(95, 100)), agency("FEW", of(0, 4))],
  forms: [
    {
      form: "DIRECT",
      agencies: 2,
      ballots: 20,
      contents: [{ code: "feedback", figure: of(95, 104), criteria: [], ...spread }],
    },
  ],
  questions: [],
};

describe("a run's figures as they are shown", () => {
  const view = viewOf(
    result,
    { provisional: false, method: { rounding: { digits: 2, mode: "HALF_UP" } } },
    { blocks, forms: FORMS_2024 },
  );

  it("call a block by its name in the plan, and by its code where the plan does not name it", () => {
    expect(view.agencies[0]!.block).toEqual(blocks[0]);
    const unnamed = viewOf(
      result,
      { provisional: false, method: { rounding: { digits: 2, mode: "HALF_UP" } } },
      { blocks: [], forms: [] },
    );
    expect(unnamed.blocks[0]!.block).toEqual({ code: "DEPARTMENT", name: "DEPARTMENT" });
  });

  it("say from how few answers the lowest of a content comes", () => {
    const [content] = view.forms[0]!.contents;
    expect(content!.min).toMatchObject({
      agencyCode: "FEW",
      value: "0.00",
      figure: { numerator: 0, denominator: 4, flags: ["FEW_ANSWERS"] },
    });
    expect(content!.max!.figure).toMatchObject({ numerator: 95, denominator: 100, flags: [] });
  });

  it("give the extremes of the province and of a block the bases that the agencies have", () => {
    expect(view.province.min!.figure).toMatchObject({ numerator: 90, denominator: 100 });
    expect(view.blocks[0]!.score.max!.figure).toMatchObject({ numerator: 90, denominator: 100 });
  });
});
