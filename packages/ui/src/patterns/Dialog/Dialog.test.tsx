import { fireEvent, screen } from "@testing-library/react";
import { act } from "react";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { Dialog } from "./Dialog.tsx";

it("opens as a modal and shows nothing while closed", async () => {
  const { rerender } = await renderUi(<Dialog opened={false} title="Hộp" onClose={() => {}} />);
  expect(screen.queryByText("Hộp")).toBeNull();
  await act(async () => rerender(<Dialog opened title="Hộp" onClose={() => {}} />));
  expect(screen.getByRole<HTMLDialogElement>("dialog", { name: "Hộp" }).open).toBe(true);
});

it("asks to be closed on Escape and leaves the decision to the screen", async () => {
  const onClose = vi.fn();
  await renderUi(<Dialog opened title="Hộp" onClose={onClose} />);
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  fireEvent(dialog, new Event("cancel", { cancelable: true }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(dialog.open).toBe(true);
});

it("gives the focus back to what opened it, however it goes", async () => {
  const screenWith = (open: boolean, kept = true) => (
    <>
      <button type="button">Mở</button>
      {kept && (
        <Dialog opened={open} title="Hộp" onClose={() => {}}>
          <p>Nội dung</p>
        </Dialog>
      )}
    </>
  );
  const { rerender } = await renderUi(screenWith(false));
  const opener = screen.getByRole("button", { name: "Mở" });
  for (const [open, kept] of [
    [false, true],
    [true, false],
  ] as const) {
    opener.focus();
    await act(async () => rerender(screenWith(true)));
    screen.getByRole<HTMLDialogElement>("dialog").focus();
    (document.activeElement as HTMLElement).blur();
    await act(async () => rerender(screenWith(open, kept)));
    expect(document.activeElement).toBe(opener);
  }
});

it("starts in the first field, not at the button that closes it", async () => {
  await renderUi(
    <Dialog opened title="Hộp" onClose={() => {}}>
      <input aria-label="Khóa" disabled />
      <input aria-label="Họ và tên" />
    </Dialog>,
  );
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Họ và tên" }));
});

it("stays when it shows what is shown once: neither Escape nor a cross closes it", async () => {
  const onClose = vi.fn();
  await renderUi(<Dialog opened stays title="Hộp" onClose={onClose} footer={<button>Đã ghi lại</button>} />);
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  expect(fireEvent.keyDown(dialog, { key: "Escape" })).toBe(false);
  expect(fireEvent(dialog, new Event("cancel", { cancelable: true }))).toBe(false);
  expect(onClose).not.toHaveBeenCalled();
  expect(dialog.getAttribute("closedby")).toBe("none");
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["Đã ghi lại"]);
});
