import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { viewerOf } from "../../../testing/viewer.ts";

const plan = {
  id: "p1",
  year: 2024,
  state: "ISSUED",
  decisionNumber: "1",
  decisionDate: null,
  synthetic: false,
  stages: [],
};
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const entry = {
  stage: "OPEN",
  closedAt: null,
  closedBy: null,
  digest: null,
  collected: 2,
  entered: 2,
  blockers: [],
};
const closed = {
  ...entry,
  stage: "CLOSED",
  closedAt: "2025-01-02T03:04:05.000Z",
  closedBy: "Trưởng phòng",
  digest: "ab12",
};
const blocker = {
  code: "BALLOT_MISSING",
  path: "missing.SL24-000123-4",
  message: "Phiếu SL24-000123-4 chưa nhập.",
};

type Entry = Omit<typeof entry, "blockers"> & { readonly blockers: readonly object[] };

async function openClosing(
  ballotEntry: () => Entry | typeof closed,
  closeBallots: () => object = () => ({}),
) {
  await renderApp("/ballots/closing?plan=p1", {
    viewer: viewerOf("SURVEY_OFFICER"),
    surveyPlans: { totalCount: 1, pageInfo, edges: [{ cursor: "c", node: plan }] },
    surveyPlan: plan,
    ballotEntry,
    closeBallots,
  });
  return { user: userEvent.setup(), step: await screen.findByRole("button", { name: "Chốt nhập phiếu" }) };
}

it("stays shut while something stands in the way, and leads to where it is mended", async () => {
  const { step } = await openClosing(() => ({ ...entry, blockers: [blocker] }));
  expect(step.hasAttribute("disabled")).toBe(true);
  const missing = within(screen.getByRole("region", { name: "Đã thu về, chưa nhập" }));
  expect(missing.getByRole("link").getAttribute("href")).toBe("/ballots/import?plan=p1");
});

it("says what closing does, closes, and shows the digest; then nothing leads to an import", async () => {
  const answers = [entry, closed];
  const { closedAt, closedBy, digest } = closed;
  const stage = { stage: "BALLOTS", state: "CLOSED", openedAt: null, closedAt, closedBy, digest };
  const close = vi.fn(() => ({ __typename: "SurveyPlan", id: "p1", stages: [stage] }));
  const { user, step } = await openClosing(
    () => (close.mock.calls.length > 0 ? answers[1]! : answers[0]!),
    close,
  );
  screen.getByRole("link", { name: "Nạp tệp phiếu" });
  await user.click(step);
  const dialog = within(await screen.findByRole("alertdialog"));
  dialog.getByText(/không nạp thêm tệp phiếu nào/);
  await user.click(dialog.getByRole("button", { name: "Chốt nhập phiếu" }));
  await screen.findByText("ab12");
  screen.getByRole("heading", { name: "Nhập phiếu đã chốt lúc 02/01/2025 10:04" });
  screen.getByText("Trưởng phòng");
  expect(screen.queryByRole("link", { name: "Nạp tệp phiếu" })).toBeNull();
  expect(close).toHaveBeenCalledOnce();
});

it("shows why it was refused, and what stands in the way now", async () => {
  const refuse = vi.fn(() => ({ __typename: "Refusal", problems: [blocker] }));
  const { user, step } = await openClosing(
    () => (refuse.mock.calls.length > 0 ? { ...entry, blockers: [blocker] } : entry),
    refuse,
  );
  await user.click(step);
  await user.click(
    within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Chốt nhập phiếu" }),
  );
  within(await screen.findByRole("alert")).getByText(blocker.message);
  await screen.findByRole("link", { name: /Nhập phiếu: Phiếu SL24-000123-4/ });
  expect(screen.queryByRole("alertdialog")).toBeNull();
});
