import { ApolloProvider } from "@apollo/client/react";
import { criteriaOf, FORMS_2024 } from "@sipas/domain/criteria";
import { SipasProvider } from "@sipas/ui";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createClient } from "../../../graphql/client.ts";
import { createConnectionState } from "../../../graphql/connection-state.ts";
import { ViewerContext, type Viewer } from "../../../session/viewer-context.ts";
import { linkTo } from "../../../testing/schema-link.ts";
import { viewerOf } from "../../../testing/viewer.ts";
import { saveCsv } from "../../../lib/upload/csv-file.ts";
import { FakeUpload } from "../../../lib/upload/testing/fake-upload.ts";
import { UploadSteps } from "./UploadSteps.tsx";

vi.mock(import("../../../lib/upload/csv-file.ts"), async (original) => ({
  ...(await original()),
  saveCsv: vi.fn(),
}));

const file = new File(["serial,agency,form\r\n"], "phieu.csv", { type: "text/csv" });
const problems = [{ line: 2, column: "agency", code: "UNKNOWN_AGENCY", message: "=Sửa mã." }];
const taken = { id: "7", fileName: "phieu.csv", ballots: 1200, validBallots: 1199, voidBallots: 1 };

beforeEach(() => {
  FakeUpload.sent = [];
  vi.stubGlobal("XMLHttpRequest", FakeUpload);
});
afterEach(() => vi.unstubAllGlobals());

const planForms = FORMS_2024.map((form) => ({
  ...form,
  id: form.code,
  criteriaCount: criteriaOf(form).length,
}));

type FormEntry = readonly [form: string, collected: number, awaited: number];

function open(forms: readonly FormEntry[] = []) {
  const rows = forms.map(([form, collected, awaited]) => ({ form, collected, awaited }));
  const client = createClient({
    connection: createConnectionState(),
    onSignedOut: () => {},
    transport: linkTo({ ballotEntry: { forms: rows }, surveyPlan: { id: "p1", forms: planForms } }),
  });
  return act(async () =>
    render(
      <SipasProvider env="test">
        <ApolloProvider client={client}>
          <MemoryRouter>
            <ViewerContext value={viewerOf("SURVEY_OFFICER") as unknown as Viewer}>
              <UploadSteps planId="p1" year={2024} retryAfterMs={[1, 1]} />
            </ViewerContext>
          </MemoryRouter>
        </ApolloProvider>
      </SipasProvider>,
    ),
  );
}

/** A person who chose the file and sent it. */
async function send() {
  await open();
  const user = userEvent.setup();
  const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
  await user.upload(input, file);
  await user.click(screen.getByRole("button", { name: "Nạp vào kế hoạch năm 2024" }));
  await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(1));
  return user;
}

it("says before anything is sent that a file goes in whole and stays", async () => {
  await open();
  const note = screen.getByRole("note", { name: "Trước khi nạp, xin biết" });
  expect(note.textContent).toMatch(/còn một chỗ sai thì chưa phiếu nào được ghi/);
  expect(note.textContent).toMatch(/không xóa được.*không hợp lệ, kèm lý do/);
});

it("hands out a file of every form that has ballots to be entered, and says why of the others", async () => {
  await open([
    ["DIRECT", 2000, 1200],
    ["ONLINE", 5, 5],
    ["ORGANISATION", 4, 0],
  ]);
  const direct = await screen.findByRole("link", { name: "Phiếu trực tiếp: 1.200 phiếu chờ nhập" });
  expect(direct.getAttribute("href")).toBe("/api/plans/p1/ballot-sheet.csv?form=direct");
  await userEvent.click(screen.getByRole("checkbox", { name: "Tách cột bằng dấu chấm phẩy" }));
  expect(direct.getAttribute("href")).toBe("/api/plans/p1/ballot-sheet.csv?form=direct&separator=semicolon");
  screen.getByRole("link", { name: "Phiếu trực tuyến: 5 phiếu chờ nhập" });
  screen.getByText("Phiếu điều tra tổ chức: đã nhập đủ 4 phiếu thu về.");
  screen.getByRole("button", { name: /^Phiếu điều tra tổ chức \(12 tiêu chí/ });
});

it("says why there is no file with serials while nothing came back", async () => {
  await open([["DIRECT", 0, 0]]);
  await screen.findByText(/^Chưa có tệp này vì phát, thu phiếu chưa ghi phiếu nào thu về/);
  expect(screen.queryAllByRole("link", { name: /chờ nhập/ })).toEqual([]);
  screen.getByRole("button", { name: /^Phiếu trực tiếp \(24 tiêu chí/ });
});

it("keeps the chosen file after a refusal, with all errors to download", async () => {
  const user = await send();
  await act(async () => FakeUpload.last.answer(422, { ok: false, problems, total: 1 }));
  const heading = screen.getByRole("heading", { name: "Chưa nạp được: có 1 chỗ phải sửa" });
  expect(document.activeElement).toBe(heading);
  screen.getByText("phieu.csv");
  screen.getByRole("button", { name: "Gửi lại tệp này" });
  await user.click(screen.getByRole("button", { name: "Tải tệp lỗi (.csv)" }));
  const [name, content] = vi.mocked(saveCsv).mock.lastCall ?? [];
  expect(name).toBe("loi-phieu.csv");
  expect(content).toContain("2,agency,UNKNOWN_AGENCY,'=Sửa mã.");
});

it("says of a file that is no CSV what it is and what to do, without a list of places", async () => {
  await send();
  const message = "Đây là tệp Excel (.xlsx), không phải CSV.";
  const wrong = [{ line: 1, column: "-", code: "WRONG_FILE_KIND", message }];
  await act(async () => FakeUpload.last.answer(422, { ok: false, problems: wrong, total: 1 }));
  screen.getByRole("heading", { name: "Chưa nạp được. Không phải tệp CSV" });
  screen.getByText(message);
  expect(screen.queryByRole("table")).toBeNull();
});

it("sends a file that was refused under a new key", async () => {
  const user = await send();
  await act(async () => FakeUpload.last.answer(422, { ok: false, problems, total: 1 }));
  await user.click(screen.getByRole("button", { name: "Gửi lại tệp này" }));
  await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(2));
  expect(FakeUpload.sent[1]!.key).not.toBe(FakeUpload.sent[0]!.key);
});

it("says that nothing was written when the line broke before the whole file had left", async () => {
  await send();
  await act(async () => {
    FakeUpload.last.progress(5);
    FakeUpload.last.lose();
  });
  await screen.findByText(/Chưa có phiếu nào được ghi/);
  expect(FakeUpload.sent).toHaveLength(1);
});

it("says that nothing was written when the person stopped the upload", async () => {
  const user = await send();
  await act(async () => FakeUpload.last.progress(5));
  await user.click(screen.getByRole("button", { name: "Dừng gửi" }));
  await screen.findByText("Đã dừng gửi. Chưa có phiếu nào được ghi.");
});

it("asks again under the same key when the answer was lost, and shows what was written", async () => {
  await send();
  await act(async () => {
    FakeUpload.last.progress(file.size);
    FakeUpload.last.lose();
  });
  await screen.findByText(/Đang kiểm tra/);
  await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(2));
  expect(FakeUpload.sent[1]!.key).toBe(FakeUpload.sent[0]!.key);
  await act(async () => FakeUpload.last.answer(200, { ok: true, import: taken }));
  screen.getByRole("heading", { name: "Đã nạp xong tệp phieu.csv" });
  screen.getByText("1.200");
  expect(screen.getByRole("link", { name: "Xem các phiếu vừa nạp" }).getAttribute("href")).toBe(
    "/ballots?plan=p1&import=7",
  );
});

it("never claims to know when no answer ever came", async () => {
  await send();
  for (const attempt of [1, 2, 3]) {
    await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(attempt));
    await act(async () => {
      FakeUpload.last.progress(file.size);
      FakeUpload.last.lose();
    });
  }
  await screen.findByText(/Chưa biết phiếu đã được ghi hay chưa/);
});

it("still claims nothing when the file is then sent again and does not leave", async () => {
  const user = await send();
  for (const attempt of [1, 2, 3]) {
    await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(attempt));
    await act(async () => {
      FakeUpload.last.progress(file.size);
      FakeUpload.last.lose();
    });
  }
  await user.click(await screen.findByRole("button", { name: "Gửi lại tệp này" }));
  await vi.waitFor(() => expect(FakeUpload.sent).toHaveLength(4));
  await act(async () => FakeUpload.last.lose());
  await screen.findByText(/Chưa biết phiếu đã được ghi hay chưa/);
  expect(screen.queryByText(/Chưa có phiếu nào được ghi/)).toBeNull();
});
