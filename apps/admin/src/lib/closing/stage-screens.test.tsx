import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../../testing/render-app.tsx";
import { viewerOf } from "../../testing/viewer.ts";

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const nothing = { totalCount: 0, pageInfo, edges: [] };
const moved = (state: "OPEN" | "CLOSED") => ({
  state,
  openedAt: "2025-01-01T03:04:05.000Z",
  closedAt: state === "CLOSED" ? "2025-01-02T03:04:05.000Z" : null,
  closedBy: state === "CLOSED" ? "Trưởng phòng" : null,
  digest: state === "CLOSED" ? "ab12" : null,
});

function openAt(path: string, stages: readonly object[]) {
  const plan = {
    id: "p1",
    year: 2024,
    state: "ISSUED",
    decisionNumber: "1",
    decisionDate: null,
    synthetic: false,
    roster: [],
    stages,
  };
  return renderApp(path, {
    viewer: viewerOf("SURVEY_OFFICER"),
    surveyPlans: { totalCount: 1, pageInfo, edges: [{ cursor: "c", node: plan }] },
    surveyPlan: plan,
    sampleUnits: nothing,
    sampleImports: nothing,
    fieldworkImports: nothing,
    sampleAreas: [],
    sampleEnumerators: [],
  });
}

const SAMPLE = {
  stage: "SAMPLE",
  link: "Nạp danh sách mẫu",
  line: /^Mẫu khảo sát đã chốt lúc 02\/01\/2025 10:04, người chốt: Trưởng phòng\./,
};
const FIELDWORK = {
  stage: "FIELDWORK",
  link: "Nạp kết quả phát, thu",
  line: /^Phát, thu phiếu đã chốt lúc 02\/01\/2025 10:04, người chốt: Trưởng phòng\./,
};

it.each([
  ["/sample?plan=p1", SAMPLE],
  ["/sample/imports?plan=p1", SAMPLE],
  ["/fieldwork/units?plan=p1", FIELDWORK],
  ["/fieldwork/imports?plan=p1", FIELDWORK],
])("leads to an upload from %s until the stage is closed, then says by whom it was", async (path, of) => {
  const { unmount } = await openAt(path, [{ stage: of.stage, ...moved("OPEN") }]);
  expect((await screen.findAllByRole("link", { name: of.link })).length).toBeGreaterThan(0);
  expect(screen.queryByText(of.line)).toBeNull();
  unmount();
  await openAt(path, [{ stage: of.stage, ...moved("CLOSED") }]);
  await screen.findByText(of.line);
  expect(screen.queryByRole("link", { name: of.link })).toBeNull();
});

it.each([
  ["/sample/import?plan=p1", SAMPLE],
  ["/fieldwork/import?plan=p1", FIELDWORK],
])("takes no file at %s once the stage is closed, whatever led there", async (path, of) => {
  await openAt(path, [{ stage: of.stage, ...moved("CLOSED") }]);
  await screen.findByText(of.line);
  expect(document.querySelector("input[type=file]")).toBeNull();
});

it("takes files before anybody has opened the stage: the first one does", async () => {
  await openAt("/sample/import?plan=p1", []);
  await screen.findByText("2. Chọn tệp và nạp");
  expect(document.querySelector("input[type=file]")).not.toBeNull();
});
