import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, it } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { blankContent, pageAnswers, planAnswer } from "../testing/plan-answers.ts";

const codes = Array.from({ length: 150 }, (_, index) => `CQ${index + 1}`);

/** A page of the registry's roster, as the server cuts it. */
function roster({ first, after }: { first: number; after?: string | null }) {
  const start = after ? Number(after) : 0;
  const page = codes.slice(start, start + first);
  const end = start + page.length;
  return {
    totalCount: codes.length,
    pageInfo: {
      hasNextPage: end < codes.length,
      hasPreviousPage: start > 0,
      startCursor: String(start),
      endCursor: String(end),
    },
    edges: page.map((code) => ({
      cursor: code,
      node: {
        __typename: "RosterEntry",
        block: { __typename: "Block", code: "DEPARTMENT", name: "Khối sở, ban, ngành" },
        serviceMode: "IN_PERSON",
        modeReason: "Có hồ sơ trực tiếp",
        agency: { __typename: "Agency", code, name: `Cơ quan ${code}` },
      },
    })),
  };
}

beforeEach(() => sessionStorage.clear());

it("offers every agency of a registry that one page does not hold", async () => {
  await renderApp("/plans/p1?section=roster", {
    ...pageAnswers(),
    surveyPlan: planAnswer(blankContent),
    rosterYears: [2024],
    roster,
  });
  const field = await screen.findByRole("combobox", { name: "Thêm cơ quan từ danh mục" });
  await userEvent.setup().type(field, "CQ150");
  await screen.findByRole("option", { name: "Cơ quan CQ150 (CQ150)" });
});
