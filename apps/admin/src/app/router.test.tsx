import { screen } from "@testing-library/react";
import { GraphQLError } from "graphql";
import { expect, it } from "vitest";
import { renderApp } from "../testing/render-app.tsx";
import { viewerOf } from "../testing/viewer.ts";

it("sends a stranger to sign in, remembering where they wanted to be", async () => {
  const { router } = await renderApp("/agencies?block=DISTRICT", { viewer: null });
  await screen.findByRole("heading", { name: "Đăng nhập" });
  expect(router.state.location.search).toBe(`?${new URLSearchParams({ from: "/agencies?block=DISTRICT" })}`);
});

it("says that an address leads nowhere, inside the shell", async () => {
  await renderApp("/nowhere", { viewer: viewerOf("MONITOR") });
  await screen.findByRole("heading", { name: "Không tìm thấy trang" });
  expect(screen.getByRole("link", { name: "Về trang tổng quan" }).getAttribute("href")).toBe("/");
});

it("keeps a screen closed to who has no right to it, without asking the server", async () => {
  const accounts = () => {
    throw new Error("must not be asked");
  };
  await renderApp("/accounts", { viewer: viewerOf("MONITOR"), accounts });
  await screen.findByText("Bạn không có quyền xem mục này");
});

it("asks for a new password before anything else when the present one is temporary", async () => {
  await renderApp("/agencies", { viewer: viewerOf("MONITOR", { mustChangePassword: true }) });
  await screen.findByRole("heading", { name: "Đổi mật khẩu để bắt đầu" });
  expect(screen.queryByRole("navigation")).toBeNull();
});

it("shows a masked fault with its reference and a way to try again", async () => {
  const ballotForms = () => {
    throw new GraphQLError("Lỗi", { extensions: { code: "INTERNAL", reference: "R-42" } });
  };
  await renderApp("/criteria-sets", { viewer: viewerOf("MONITOR"), ballotForms });
  await screen.findByText("R-42");
  screen.getByRole("button", { name: "Thử lại" });
});

it("hands the person over to sign-in when the session ends under way", async () => {
  const ballotForms = () => {
    throw new GraphQLError("Hết phiên", { extensions: { code: "UNAUTHENTICATED" } });
  };
  const { signedOut } = await renderApp("/criteria-sets", { viewer: viewerOf("MONITOR"), ballotForms });
  await screen.findByText("Phiên làm việc đã kết thúc. Hãy đăng nhập lại.");
  expect(signedOut()).toBe(1);
});
