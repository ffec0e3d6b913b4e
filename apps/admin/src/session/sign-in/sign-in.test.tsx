import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderApp } from "../../testing/render-app.tsx";
import { viewerOf } from "../../testing/viewer.ts";

const refusal = {
  __typename: "Refusal",
  problems: [{ code: "CREDENTIALS", message: "Tên đăng nhập hoặc mật khẩu chưa đúng.", path: "" }],
};

async function signIn(answer: unknown) {
  const app = await renderApp("/sign-in?from=%2Fnowhere", { viewer: null, signIn: answer });
  await userEvent.type(await screen.findByLabelText("Tên đăng nhập"), "chuyenvien");
  await userEvent.type(screen.getByLabelText("Mật khẩu"), "một câu dài");
  await userEvent.click(screen.getByRole("button", { name: "Đăng nhập" }));
  return app;
}

it("keeps what was typed when it is refused, and says why", async () => {
  await signIn(refusal);
  await screen.findByText("Tên đăng nhập hoặc mật khẩu chưa đúng.");
  expect(screen.getByLabelText<HTMLInputElement>("Tên đăng nhập").value).toBe("chuyenvien");
  expect(screen.getByLabelText<HTMLInputElement>("Mật khẩu").value).toBe("một câu dài");
});

it("goes on to where the person wanted to be", async () => {
  const { router } = await signIn(viewerOf("DIRECTOR"));
  await screen.findByRole("heading", { name: "Không tìm thấy trang" });
  expect(router.state.location.pathname).toBe("/nowhere");
});

it("offers no demonstration accounts where there are none", async () => {
  await renderApp("/sign-in", { viewer: null });
  await screen.findByRole("heading", { name: "Đăng nhập" });
  expect(screen.queryByText("Tài khoản dùng thử")).toBeNull();
});

it("says so when the session ended while somebody was at work", async () => {
  await renderApp("/sign-in?from=%2Fplans&ended=1", { viewer: null });
  await screen.findByText(/Phiên làm việc đã kết thúc/);
});
