import type { Role } from "@sipas/domain/access";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderApp } from "../../testing/render-app.tsx";
import { viewerOf } from "../../testing/viewer.ts";

const open = { from: null, to: null };
const run = {
  id: "r1",
  number: 2,
  provisional: false,
  synthetic: false,
  province: { figure: { value: "95.01", numerator: 46315, denominator: 48750, flags: [] } },
};
const plan = {
  __typename: "SurveyPlan",
  id: "p1",
  year: 2025,
  state: "ISSUED",
  decisionNumber: "15/QĐ-UBND",
  decisionDate: "2025-08-30",
  synthetic: false,
  stages: [],
  windows: {
    frame: open,
    sample: open,
    fieldwork: open,
    entry: open,
    callback: open,
    scoring: open,
    publication: open,
  },
  latestScoreRun: run,
};
const release = {
  __typename: "Release",
  id: "x1",
  version: 1,
  state: "RECORDED",
  year: 2025,
  decisionNumber: "2615/QĐ-UBND",
  decisionDate: "2025-12-20",
  signerName: "",
  competenceLine: "KT. CHỦ TỊCH",
  recordedAt: "2025-12-21T02:00:00.000Z",
  recordedBy: "Chuyên viên",
  recordedByViewer: false,
  confirmedAt: null,
  confirmedBy: null,
  digest: null,
  previewDigest: "d1",
  publicPath: "/cong-bo/sl/2025",
  dataPath: "/cong-bo/sl/2025/data.json",
  run,
};

const refusalOf = (code: string, path: string, message: string) => ({
  __typename: "Refusal",
  problems: [{ code, path, message }],
});

async function openYear(role: Role, publication: object, mutations: object = {}) {
  await renderApp("/publication?plan=p1", {
    viewer: viewerOf(role),
    surveyPlans: { edges: [{ node: plan }] },
    surveyPlan: plan,
    publication: { planId: "p1", blockers: [], release: null, ...publication },
    ...mutations,
  });
  return userEvent.setup();
}

it("lists what is missing, with the way to it, and offers no form before", async () => {
  await openYear("SURVEY_OFFICER", {
    blockers: [{ code: "RUN_OUTDATED", path: "runId", message: "Phiếu đã thay đổi sau lần tính 2." }],
  });
  const fix = await screen.findByRole("link", { name: /Phiếu đã thay đổi/ });
  expect(fix.getAttribute("href")).toBe("/results?plan=p1");
  screen.getByText("Ghi nhận được khi mọi điều kiện ở trên đã đạt.");
  expect(screen.queryByRole("button", { name: "Ghi nhận đã ban hành" })).toBeNull();
});

it("sends the Decision as typed, and shows beside a field what is wrong with it", async () => {
  const recordRelease = vi.fn<(sent: { readonly input: object }) => object>(() => ({
    __typename: "Refusal",
    problems: [{ code: "DECISION_IN_FUTURE", path: "decisionDate", message: "Ngày quyết định chưa tới." }],
  }));
  const user = await openYear("SURVEY_OFFICER", {}, { recordRelease });
  await user.type(await screen.findByLabelText("Số quyết định"), "2615/QĐ-UBND");
  await user.type(screen.getByLabelText("Ngày ký"), "31/02/2025");
  await user.click(screen.getByRole("button", { name: "Ghi nhận đã ban hành" }));
  await screen.findByText("Ngày này không có trong lịch; nhập theo dạng 05/11/2024.");
  expect(recordRelease).not.toHaveBeenCalled();

  await user.clear(screen.getByLabelText("Ngày ký"));
  await user.type(screen.getByLabelText("Ngày ký"), "20/12/2025");
  await user.click(screen.getByRole("button", { name: "Ghi nhận đã ban hành" }));
  await screen.findByText("Ngày quyết định chưa tới.");
  expect(recordRelease.mock.calls[0]![0].input).toMatchObject({
    planId: "p1",
    runId: "r1",
    decisionNumber: "2615/QĐ-UBND",
    decisionDate: "2025-12-20",
    signerName: "",
  });
});

it("lets nobody confirm what they recorded themselves", async () => {
  await openYear("SURVEY_OFFICER", { release: { ...release, recordedByViewer: true } });
  await screen.findByText(/một người khác phải xác nhận/);
  expect(screen.queryByRole("button", { name: "Xác nhận và công bố" })).toBeNull();
  const preview = screen.getByRole("link", { name: "Xem trước trang sẽ công bố" });
  expect(preview.getAttribute("href")).toBe("/api/releases/x1/preview/d1/cong-bo/sl/2025");
});

it("tells another person what publishing does, then publishes the version and the document seen", async () => {
  const confirmRelease = vi.fn<(sent: { readonly input: object }) => object>(() => ({
    ...release,
    version: 2,
    state: "PUBLISHED",
    digest: "d1",
  }));
  const user = await openYear("DIRECTOR", { release }, { confirmRelease });
  await user.click(await screen.findByRole("button", { name: "Xác nhận và công bố" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  dialog.getByText("không rút lại được.");
  await user.click(dialog.getByRole("button", { name: "Công bố" }));
  await vi.waitFor(() => expect(confirmRelease).toHaveBeenCalledOnce());
  expect(confirmRelease.mock.calls[0]![0].input).toMatchObject({
    id: "x1",
    version: 1,
    previewDigest: "d1",
  });
});

it("says when the document is no longer the one previewed, and then leads to the new one", async () => {
  let previewDigest = "d1";
  const confirmRelease = () => {
    previewDigest = "d2";
    return {
      __typename: "Refusal",
      problems: [
        {
          code: "DOCUMENT_CHANGED",
          path: "",
          message: "Số liệu sẽ công bố đã khác bản xem trước.",
        },
      ],
    };
  };
  const publication = () => ({ planId: "p1", blockers: [], release: { ...release, previewDigest } });
  const user = await openYear("DIRECTOR", {}, { publication, confirmRelease });
  await user.click(await screen.findByRole("button", { name: "Xác nhận và công bố" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.click(dialog.getByRole("button", { name: "Công bố" }));
  await dialog.findByText("Số liệu sẽ công bố đã khác bản xem trước.");
  await user.click(dialog.getByRole("button", { name: "Để sau" }));
  await vi.waitFor(() => {
    const preview = screen.getByRole("link", { name: "Xem trước trang sẽ công bố" });
    expect(preview.getAttribute("href")).toContain("/preview/d2/");
  });
});

it("tells who confirms late that the Decision has been changed, and publishes nothing unread", async () => {
  let present = release;
  const confirmRelease = vi.fn<(sent: { readonly input: object }) => object>(() => {
    present = { ...release, version: 2, decisionNumber: "2616/QĐ-UBND", previewDigest: "d2" };
    return refusalOf("STALE_VERSION", "version", "Nội dung này vừa được lưu ở nơi khác.");
  });
  const publication = () => ({ planId: "p1", blockers: [], release: present });
  const user = await openYear("DIRECTOR", {}, { publication, confirmRelease });
  await user.click(await screen.findByRole("button", { name: "Xác nhận và công bố" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.click(dialog.getByRole("button", { name: "Công bố" }));
  await dialog.findByText("Nội dung này vừa được lưu ở nơi khác.");
  await user.click(dialog.getByRole("button", { name: "Công bố" }));
  await vi.waitFor(() => expect(confirmRelease).toHaveBeenCalledTimes(2));
  expect(confirmRelease.mock.calls[1]![0].input).toMatchObject({ version: 1, previewDigest: "d1" });
  await user.click(dialog.getByRole("button", { name: "Để sau" }));
  await screen.findByText(/^2616\/QĐ-UBND/);
});

it("tells who records second that another was first, and keeps what they typed", async () => {
  let present: typeof release | null = null;
  const recordRelease = () => {
    present = release;
    return refusalOf("RELEASE_EXISTS", "", "Chuyên viên đã ghi nhận Quyết định số 2615/QĐ-UBND.");
  };
  const publication = () => ({ planId: "p1", blockers: [], release: present });
  const user = await openYear("SURVEY_OFFICER", {}, { publication, recordRelease });
  await user.type(await screen.findByLabelText("Số quyết định"), "2616/QĐ-UBND");
  await user.type(screen.getByLabelText("Ngày ký"), "20/12/2025");
  await user.click(screen.getByRole("button", { name: "Ghi nhận đã ban hành" }));
  await screen.findByText("Chuyên viên đã ghi nhận Quyết định số 2615/QĐ-UBND.");
  screen.getByDisplayValue("2616/QĐ-UBND");
});

it("tells who withdraws late that it has been confirmed, and then shows what is published", async () => {
  let present: object = { ...release, recordedByViewer: true };
  const withdrawRelease = () => {
    present = { ...release, version: 2, state: "PUBLISHED", digest: "d1" };
    return refusalOf("RELEASE_PUBLISHED", "", "Kết quả này vừa được xác nhận và đã công bố.");
  };
  const publication = () => ({ planId: "p1", blockers: [], release: present });
  const user = await openYear("SURVEY_OFFICER", {}, { publication, withdrawRelease });
  await user.click(await screen.findByRole("button", { name: "Rút ghi nhận" }));
  const dialog = within(await screen.findByRole("alertdialog"));
  await user.click(dialog.getByRole("button", { name: "Rút ghi nhận" }));
  await dialog.findByText("Kết quả này vừa được xác nhận và đã công bố.");
  await user.click(dialog.getByRole("button", { name: "Giữ lại" }));
  await screen.findByText("Mã xác thực dữ liệu");
});

it("shows of a published year its addresses and its digest", async () => {
  const published = {
    ...release,
    state: "PUBLISHED",
    digest: "d1",
    confirmedBy: "Lãnh đạo",
    confirmedAt: "2025-12-22T02:00:00.000Z",
  };
  await openYear("DIRECTOR", { release: published });
  await screen.findByText("d1");
  const links = screen.getAllByRole("link", { name: /cong-bo/ }).map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/cong-bo/sl/2025", "/cong-bo/sl/2025/data.json", "/cong-bo"]);
});
