import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { ErrorState } from "./ErrorState.tsx";
import { LoadingState } from "./LoadingState.tsx";
import { NoRightState } from "./NoRightState.tsx";
import { NotFoundState } from "./NotFoundState.tsx";

it("an error gives the number to quote and a way to try again", async () => {
  const onRetry = vi.fn();
  await renderUi(<ErrorState reference="A1B2-C3D4" onRetry={onRetry} />);
  expect(screen.getByRole("alert").textContent).toContain("Mã tra cứu: A1B2-C3D4");
  await userEvent.setup().click(screen.getByRole("button", { name: "Thử lại" }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it("an error without a retry offers none", async () => {
  await renderUi(<ErrorState>Mất kết nối</ErrorState>);
  expect(screen.queryByRole("button")).toBeNull();
});

it("loading is said, not only drawn", async () => {
  await renderUi(<LoadingState label="Đang tải kế hoạch" />);
  expect(screen.getByRole("status").textContent).toBe("Đang tải kế hoạch");
});

it("no right and not found say what to do", async () => {
  await renderUi(
    <>
      <NoRightState />
      <NotFoundState>Kế hoạch này không còn nữa.</NotFoundState>
      <EmptyState title="Chưa có phiếu" />
    </>,
  );
  expect(screen.getByText(/đề nghị người quản trị hệ thống/)).toBeDefined();
  expect(screen.getByText("Kế hoạch này không còn nữa.")).toBeDefined();
  expect(screen.getByText("Chưa có phiếu")).toBeDefined();
});
