import type { ProvinceMethod } from "@sipas/domain/plan";
import { SipasProvider } from "@sipas/ui";
import { act, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { OverviewParts } from "./OverviewParts.tsx";
import type { RunOverviewPartsFragment, ScopeFragment } from "./overview.generated.ts";

const figure = (value: string, numerator: number, denominator: number) =>
  ({ __typename: "Figure", value, numerator, denominator, ciLow: null, ciHigh: null, flags: [] }) as const;

const scope = (value: string, numerator: number, denominator: number): ScopeFragment => ({
  __typename: "ScopeScore",
  figure: figure(value, numerator, denominator),
  min: null,
  max: null,
  median: null,
  agencies: 2,
  atLeast90: 1,
  ballots: 10,
});

function runBy(province: ProvinceMethod): RunOverviewPartsFragment {
  return {
    __typename: "ScoreRun",
    id: "r1",
    validBallots: 2640,
    voidBallots: 3,
    inputDigest: "in",
    resultDigest: "out",
    algorithmVersion: "1",
    method: {
      __typename: "ScoringMethod",
      index: "POOLED_ANSWERS",
      block: "POOLED",
      province,
      satisfied: [4, 5],
      rounding: { __typename: "Rounding", digits: 2, mode: "HALF_UP" },
    },
    province: scope("87.50", 1080, 1200),
    blocks: [
      {
        __typename: "BlockScore",
        block: { __typename: "Block", code: "DEPARTMENT", name: "Khối sở, ban, ngành" },
        score: scope("95.00", 950, 1000),
      },
      {
        __typename: "BlockScore",
        block: { __typename: "Block", code: "DISTRICT", name: "Khối huyện, thành phố" },
        score: scope("80.00", 160, 200),
      },
    ],
  };
}

async function show(province: ProvinceMethod) {
  const overview = <OverviewParts run={runBy(province)} />;
  await act(async () => render(<SipasProvider env="test">{overview}</SipasProvider>));
}

it("shows the mean of the blocks as a sum, and says that the counts beside it do not yield it", async () => {
  await show("MEAN_OF_BLOCKS");
  screen.getByText("(95,00 % + 80,00 %) : 2 = 87,50 %");
  screen.getByText(/1\.080 trên 1\.200 .* không bằng thương/);
});

it("shows a pooled index as the quotient of its counts", async () => {
  await show("POOLED");
  screen.getByText("1.080 : 1.200 = 87,50 %");
  expect(screen.queryByText(/không bằng thương/)).toBeNull();
});
