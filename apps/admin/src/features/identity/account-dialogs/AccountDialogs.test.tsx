import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { viewerOf } from "../../../testing/viewer.ts";

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const organisations = [{ id: "o1", name: "Sở Nội vụ", kind: "HOME_AFFAIRS" }];

/** The form of a new account, and what the server is asked to create. */
async function openForm() {
  const createAccount = vi.fn(({ input }: { readonly input: { readonly login: string } }) => ({
    __typename: "NewAccount",
    temporaryPassword: "tam-thoi-1234",
    account: { id: "a9", displayName: "Trần Thị Thử", mustChangePassword: true, version: 1, ...input },
  }));
  await renderApp("/accounts?dialog=create", {
    viewer: viewerOf("SYSTEM_ADMIN"),
    accounts: { totalCount: 0, pageInfo, edges: [] },
    organisations,
    createAccount,
  });
  const user = userEvent.setup();
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByRole("option", { name: "Sở Nội vụ" });
  const create = () => user.click(dialog.getByRole("button", { name: "Tạo tài khoản" }));
  return { user, dialog, create, createAccount };
}

it("answers beside the fields what a new account still lacks, before anything is sent", async () => {
  const { dialog, create, createAccount } = await openForm();
  await create();
  for (const label of ["Họ và tên", "Tổ chức", "Vai trò", "Tên đăng nhập"]) {
    expect(dialog.getByLabelText(label).getAttribute("aria-invalid"), label).toBe("true");
  }
  expect(within(dialog.getByRole("alert")).getAllByRole("listitem")).toHaveLength(4);
  expect(createAccount).not.toHaveBeenCalled();
});

it("keeps the temporary password in sight until the person says that it is written down", async () => {
  const { user, dialog, create, createAccount } = await openForm();
  await user.type(dialog.getByLabelText("Họ và tên"), "Trần Thị Thử");
  await user.selectOptions(dialog.getByLabelText("Tổ chức"), "o1");
  await user.selectOptions(dialog.getByLabelText("Vai trò"), "SURVEY_OFFICER");
  await user.type(dialog.getByLabelText("Tên đăng nhập"), "nguoithu");
  await create();
  await screen.findByText("tam-thoi-1234");
  expect(createAccount).toHaveBeenCalledOnce();
  const shown = screen.getByRole("dialog", { name: "Đã tạo tài khoản" });
  await act(async () => shown.dispatchEvent(new Event("cancel", { cancelable: true })));
  screen.getByText("tam-thoi-1234");
  await user.click(screen.getByRole("button", { name: "Tôi đã ghi lại, đóng" }));
  expect(screen.queryByText("tam-thoi-1234")).toBeNull();
});
