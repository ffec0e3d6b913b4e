import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { viewerOf } from "../../../testing/viewer.ts";

const ballot = {
  id: "7",
  serial: "SL24-000123-4",
  form: "DIRECT",
  validity: "VALID",
  enumerator: null,
  answeredCount: 0,
  synthetic: false,
  entryStage: "OPEN",
  voidReason: null,
  voidNote: null,
  voidedAt: null,
  voidedBy: null,
  agency: { code: "STC", name: "Sở Tài chính" },
  import: {
    id: "i1",
    fileName: "phieu.csv",
    importedAt: "2025-01-02T03:04:05.000Z",
    importedBy: "Người nhập",
  },
  answers: [],
  choices: [],
};

async function openBallot(
  change: Partial<typeof ballot> = {},
  role: "SURVEY_OFFICER" | "DIRECTOR" = "SURVEY_OFFICER",
) {
  const voidBallot = vi.fn(
    ({ input }: { readonly input: { readonly reason: string; readonly note: string } }) => ({
      __typename: "Ballot",
      ...ballot,
      validity: "VOID",
      voidReason: input.reason,
      voidNote: input.note,
      voidedAt: "2025-01-03T03:04:05.000Z",
      voidedBy: "Chuyên viên",
    }),
  );
  await renderApp("/ballots/7", { viewer: viewerOf(role), ballot: { ...ballot, ...change }, voidBallot });
  await screen.findByRole("heading", { name: "Phiếu SL24-000123-4" });
  return { user: userEvent.setup(), voidBallot };
}

const opener = () => screen.queryByRole("button", { name: "Ghi không hợp lệ" });

it("asks for a reason, and for words where it is another one, before anything is sent", async () => {
  const { user, voidBallot } = await openBallot();
  await user.click(opener()!);
  const dialog = within(await screen.findByRole("dialog"));
  const submit = () => user.click(dialog.getByRole("button", { name: "Ghi không hợp lệ" }));
  await submit();
  dialog.getByText("Chọn một lý do.");
  expect(dialog.queryByRole("radio", { name: "Theo kết quả phúc tra" })).toBeNull();
  await user.click(dialog.getByRole("radio", { name: "Lý do khác" }));
  await submit();
  dialog.getByText("Ghi rõ lý do khác là gì.");
  expect(voidBallot).not.toHaveBeenCalled();

  await user.type(dialog.getByLabelText(/^Ghi chú/), "Phiếu in lỗi");
  await submit();
  await screen.findByText("Phiếu in lỗi");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(voidBallot.mock.calls[0]?.[0].input).toMatchObject({ reason: "OTHER", note: "Phiếu in lỗi" });
  screen.getByText("Lý do khác");
  screen.getByText(/Chuyên viên/, { selector: "dd" });
  expect(opener()).toBeNull();
});

it.each([
  ["who may not", {}, "DIRECTOR"],
  ["of a void ballot", { validity: "VOID" }, "SURVEY_OFFICER"],
  ["once the entry is closed", { entryStage: "CLOSED" }, "SURVEY_OFFICER"],
] as const)("is not offered to %s", async (_, change, role) => {
  await openBallot(change, role);
  expect(opener()).toBeNull();
});

it("says that a void ballot without a reason is so by its file", async () => {
  await openBallot({ validity: "VOID" });
  screen.getByText("Đã ghi không hợp lệ trong tệp phiếu");
});
