import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

const ask = (more: { busy?: boolean } = {}) => {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  const dialog = (
    <ConfirmDialog
      opened
      title="Xóa dự thảo?"
      confirmLabel="Xóa"
      onConfirm={onConfirm}
      onCancel={onCancel}
      {...more}
    />
  );
  return { dialog, onConfirm, onCancel };
};

it("is named by its question and offers the deed and the way back", async () => {
  const { dialog, onConfirm, onCancel } = ask();
  await renderUi(dialog);
  const user = userEvent.setup();
  expect(screen.getByRole("alertdialog", { name: "Xóa dự thảo?" })).toBeDefined();
  expect(document.activeElement?.textContent).toBe("Thôi");
  await user.click(screen.getByRole("button", { name: "Xóa" }));
  expect(onConfirm).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Thôi" }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it("cannot be left while the deed is under way", async () => {
  const { dialog, onCancel } = ask({ busy: true });
  await renderUi(dialog);
  await userEvent.setup().click(screen.getByRole("button", { name: "Đóng" }));
  expect(onCancel).not.toHaveBeenCalled();
});
