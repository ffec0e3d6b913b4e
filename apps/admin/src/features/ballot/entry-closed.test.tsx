import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../../testing/render-app.tsx";
import { viewerOf } from "../../testing/viewer.ts";

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const nothing = { totalCount: 0, pageInfo, edges: [] };
const open = {
  state: "OPEN",
  openedAt: "2025-01-01T03:04:05.000Z",
  closedAt: null,
  closedBy: null,
  digest: null,
};
const closed = {
  ...open,
  state: "CLOSED",
  closedAt: "2025-01-02T03:04:05.000Z",
  closedBy: "Trưởng phòng",
  digest: "ab12",
};
const line = /^Nhập phiếu đã chốt lúc 02\/01\/2025 10:04, người chốt: Trưởng phòng\. Phiếu không nhập thêm/;

function openAt(path: string, entry: object, state = "ISSUED") {
  const stages = [{ stage: "BALLOTS", ...entry }];
  const plan = {
    id: "p1",
    year: 2024,
    state,
    decisionNumber: "1",
    decisionDate: null,
    synthetic: false,
    stages,
  };
  return renderApp(path, {
    viewer: viewerOf("DATA_ENTRY"),
    surveyPlans: { totalCount: 1, pageInfo, edges: [{ cursor: "c", node: plan }] },
    surveyPlan: { ...plan, roster: [] },
    ballotEntry: { forms: [] },
    ballots: nothing,
    ballotImports: nothing,
  });
}

it.each(["/ballots?plan=p1", "/ballots/imports?plan=p1"])(
  "leads to an import from %s while ballots are taken, and says who closed it since",
  async (path) => {
    const { unmount } = await openAt(path, open);
    expect((await screen.findAllByRole("link", { name: "Nạp tệp phiếu" })).length).toBeGreaterThan(0);
    expect(screen.queryByText(line)).toBeNull();
    unmount();
    await openAt(path, closed);
    await screen.findByText(line);
    expect(screen.queryByRole("link", { name: "Nạp tệp phiếu" })).toBeNull();
  },
);

it("takes no file once the entry is closed, whatever led there", async () => {
  await openAt("/ballots/import?plan=p1", closed);
  await screen.findByText(line);
  expect(document.querySelector("input[type=file]")).toBeNull();
  expect(screen.getByRole("link", { name: "Xem danh sách phiếu" }).getAttribute("href")).toBe(
    "/ballots?plan=p1",
  );
});

it.each(["/ballots?plan=p1", "/ballots/import?plan=p1"])(
  "has nothing to import into at %s before the plan is issued",
  async (path) => {
    await openAt(path, open, "DRAFT");
    await screen.findByText("Chưa có kế hoạch nào được ban hành");
    expect(screen.queryByRole("link", { name: "Nạp tệp phiếu" })).toBeNull();
    expect(document.querySelector("input[type=file]")).toBeNull();
  },
);
