import { SipasProvider } from "@sipas/ui";
import { act, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { AgencyDetail, type AgencyDetailProps } from "./AgencyDetail.tsx";

const figure = {
  __typename: "Figure",
  value: "90.00",
  numerator: 900,
  denominator: 1000,
  ciLow: null,
  ciHigh: null,
  flags: [],
} as const;

/** As they come from the server: a block of its own in every row. */
const departments = () => ({ __typename: "Block", code: "DEPARTMENT", name: "Khối sở, ban, ngành" }) as const;
const districts = () => ({ __typename: "Block", code: "DISTRICT", name: "Khối huyện, thành phố" }) as const;

const ranked = (
  code: string,
  rank: number | null,
  block: ReturnType<typeof departments | typeof districts>,
) =>
  ({ __typename: "AgencyScore", rank, block, agency: { __typename: "Agency", code, name: code } }) as const;

const run: AgencyDetailProps["run"] = {
  __typename: "ScoreRun",
  id: "r1",
  plan: { __typename: "SurveyPlan", id: "p1" },
  method: {
    __typename: "ScoringMethod",
    index: "POOLED_ANSWERS",
    block: "POOLED",
    province: "POOLED",
    satisfied: [4, 5],
    rounding: { __typename: "Rounding", digits: 2, mode: "HALF_UP" },
  },
  agencies: [
    ranked("STP", 1, departments()),
    ranked("SONGMA", 2, districts()),
    ranked("SYT", 3, departments()),
    ranked("SXD", null, departments()),
  ],
};

const score: AgencyDetailProps["score"] = {
  __typename: "AgencyScore",
  form: "DIRECT",
  ballots: 88,
  rank: 3,
  blockRank: 2,
  block: departments(),
  agency: { __typename: "Agency", code: "SYT", name: "Sở Y tế" },
  figure,
  contents: [],
};

it("counts the agencies that a place is among, in all and in the block, those without answers left out", async () => {
  const detail = <AgencyDetail score={score} run={run} />;
  await act(async () => render(<SipasProvider env="test">{detail}</SipasProvider>));
  const among = screen.getAllByText(/^trên \d+ cơ quan$/).map(({ textContent }) => textContent);
  expect(among).toEqual(["trên 3 cơ quan", "trên 2 cơ quan"]);
});
