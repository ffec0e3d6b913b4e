import type { Role } from "@sipas/domain/access";
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderApp } from "../../testing/render-app.tsx";
import { viewerOf } from "../../testing/viewer.ts";
import {
  closedUpTo,
  issuedPlan,
  releaseAs,
  runAs,
  settledField,
  stagesAs,
  wholeSample,
} from "./testing/plan-answer.ts";
import type { PlanCardFragment } from "./year/plan-card.generated.ts";

const published: PlanCardFragment = {
  ...issuedPlan,
  id: "p0",
  year: 2024,
  state: "PUBLISHED",
  fieldworkTotals: { ...issuedPlan.fieldworkTotals!, ...settledField },
  latestScoreRun: runAs(false),
  release: releaseAs("PUBLISHED", false),
  stages: stagesAs({ ...closedUpTo("SCORE"), PUBLISH: "CLOSED" }),
};
const inTheField: PlanCardFragment = {
  ...issuedPlan,
  sampleTotals: { ...issuedPlan.sampleTotals!, ...wholeSample },
  fieldworkTotals: { ...issuedPlan.fieldworkTotals!, ...settledField },
  stages: stagesAs({ ...closedUpTo("SAMPLE"), FIELDWORK: "OPEN" }),
};
const calling = { ...issuedPlan, stages: stagesAs({ ...closedUpTo("BALLOTS"), CALLBACK: "OPEN" }) };
const day = { made: 12, reached: 9, confirmed: 8, due: 31, promised: 2, nextDueAt: null, heldSerial: null };

async function openHome(role: Role, plans: readonly PlanCardFragment[], answers: object = {}) {
  const edges = plans.map((node) => ({ node }));
  await renderApp("/", {
    viewer: viewerOf(role),
    surveyPlans: { edges, totalCount: plans.length },
    ...answers,
  });
  await screen.findByRole("heading", { level: 1, name: "Tổng quan" });
}

const hrefOf = (link: HTMLElement) => link.getAttribute("href");

it("shows the officer the next step, the sum of the ballots and all stages of the year", async () => {
  await openHome("SURVEY_OFFICER", [inTheField]);
  const card = await screen.findByRole("region", { name: "Kế hoạch đo lường năm 2025" });
  const [first, again] = within(card).getAllByRole("link", { name: "Chốt phát, thu phiếu" });
  expect(hrefOf(first!)).toBe("/fieldwork?plan=p1");
  within(card).getByText("= 2.640 thu về + 27 không thành công");
  const stages = within(card).getByRole("region", { name: "Các giai đoạn của năm 2025" });
  const bars = within(stages)
    .getAllByRole("listitem")
    .filter((item) => item.dataset["state"]);
  expect(bars.map((bar) => bar.dataset["state"]).join(" ")).toBe(
    "CLOSED CLOSED CLOSED OPEN NOT_OPENED NOT_OPENED NOT_OPENED NOT_OPENED",
  );
  expect(bars[2]?.textContent).toContain("2.620 chính thức, 524 dự phòng");
  expect(bars[3]?.contains(again!)).toBe(true);
  within(bars[4]!).getByText("Chưa mở");
});

it("puts a published year calmly at the end, with its public address", async () => {
  await openHome("DIVISION_HEAD", [{ ...published, year: 2026, id: "p2" }, inTheField, published]);
  await screen.findByRole("region", { name: "Kế hoạch đo lường năm 2025" });
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "Kế hoạch đo lường năm 2025",
    "Kế hoạch đo lường năm 2026",
    "Kế hoạch đo lường năm 2024",
  ]);
  const card = screen.getByRole("region", { name: "Kế hoạch đo lường năm 2024" });
  expect(hrefOf(within(card).getByRole("link", { name: "Xem trang công bố" }))).toBe("/cong-bo/sl/2024");
  within(card).getByText("Công bố theo Quyết định số 2615/QĐ-UBND ngày 20/12/2025");
  expect(within(card).queryByText("Việc tiếp theo")).toBeNull();
});

it("asks the director to confirm what somebody else has recorded", async () => {
  const release = releaseAs("RECORDED", false);
  const stages = stagesAs({ ...closedUpTo("SCORE"), PUBLISH: "OPEN" });
  await openHome("DIRECTOR", [{ ...issuedPlan, latestScoreRun: runAs(false), release, stages }]);
  const [confirm] = await screen.findAllByRole("link", { name: "Xác nhận công bố" });
  expect(hrefOf(confirm!)).toBe("/publication?plan=p1");
});

it("tells who has nothing to do so", async () => {
  await openHome("DIRECTOR", [inTheField]);
  await screen.findByText("Hiện không có việc nào chờ tài khoản này.");
});

it("leads the coordinator to fieldwork", async () => {
  await openHome("FIELD_COORDINATOR", [{ ...inTheField, ballotCount: null, callbackTotals: null }]);
  const [load] = await screen.findAllByRole("link", { name: "Nạp kết quả phát, thu phiếu" });
  expect(hrefOf(load!)).toBe("/fieldwork/import?plan=p1");
  expect(screen.queryByRole("link", { name: "Chốt phát, thu phiếu" })).toBeNull();
});

it("leads the clerk to the import, without what is not theirs to see", async () => {
  const hidden = { sampleTotals: null, fieldworkTotals: null, callbackTotals: null };
  await openHome("DATA_ENTRY", [{ ...inTheField, ...hidden, ballotCount: 12 }]);
  const [enter] = await screen.findAllByRole("link", { name: "Nhập phiếu" });
  expect(hrefOf(enter!)).toBe("/ballots/import?plan=p1");
  expect(screen.queryByText("Phiếu phát ra")).toBeNull();
});

it("gives the monitor the next call and their own day", async () => {
  await openHome("MONITOR", [{ ...calling, callbackTotals: null }], { callbackDay: day });
  const link = await screen.findByRole("link", { name: "Nhận cuộc gọi tiếp theo" });
  expect(hrefOf(link)).toBe("/callbacks/call");
  await screen.findByText("trong đó 2 phiếu đã hẹn");
  expect(screen.queryByRole("link", { name: "Theo dõi phúc tra" })).toBeNull();
});

it("reminds the monitor of the case they hold", async () => {
  await openHome("MONITOR", [calling], { callbackDay: { ...day, heldSerial: "SL25-000012-4" } });
  await screen.findByRole("link", { name: "Tiếp tục phiếu SL25-000012-4 đang giữ" });
});

it("shows the head of monitoring how far all calls are", async () => {
  const callbackTotals = { ...issuedPlan.callbackTotals!, drawn: 792, called: 790, confirmed: 780 };
  await openHome("MONITORING_HEAD", [{ ...calling, callbackTotals }], { callbackDay: day });
  expect(hrefOf(await screen.findByRole("link", { name: "Theo dõi phúc tra" }))).toBe("/callbacks?plan=p1");
  screen.getByText("790 trên 792 phiếu đã gọi xong; 780 xác nhận đủ nội dung");
});

it("tells the monitor when there is nobody to call", async () => {
  await openHome("MONITOR", [inTheField]);
  await screen.findByText("Hiện không có đợt phúc tra nào đang mở");
});

it.each(["AGENCY_VIEWER", "INTEGRATOR"] as const)("shows %s results once they are public", async (role) => {
  await openHome(role, [inTheField, { ...published, release: null, latestScoreRun: null }]);
  const year = await screen.findByRole("region", { name: "Kết quả đo lường năm 2024" });
  expect(hrefOf(within(year).getByRole("link", { name: "Xem trang công bố" }))).toBe("/cong-bo/sl/2024");
  expect(hrefOf(within(year).getByRole("link", { name: /JSON/ }))).toBe("/cong-bo/sl/2024/data.json");
  expect(screen.queryByRole("region", { name: /2025/ })).toBeNull();
});

it("says that nothing is published yet", async () => {
  await openHome("AGENCY_VIEWER", [inTheField]);
  await screen.findByText("Chưa có kết quả nào được công bố");
});

it("leads the administrator to accounts and audit, asking for no plan", async () => {
  const surveyPlans = () => {
    throw new Error("must not be asked");
  };
  await openHome("SYSTEM_ADMIN", [], { surveyPlans });
  expect(hrefOf(await screen.findByRole("link", { name: "Quản lý tài khoản" }))).toBe("/accounts");
  expect(hrefOf(screen.getByRole("link", { name: "Xem nhật ký" }))).toBe("/audit");
});

it("starts the officer off where there is no plan", async () => {
  await openHome("SURVEY_OFFICER", []);
  expect(hrefOf(await screen.findByRole("link", { name: "Lập kế hoạch đầu tiên" }))).toBe("/plans");
});
