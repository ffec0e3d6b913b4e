import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { SaveBar } from "./SaveBar.tsx";

it("saves and discards only what has changed", async () => {
  const onSave = vi.fn();
  const onDiscard = vi.fn();
  const { rerender } = await renderUi(<SaveBar dirty={false} onSave={onSave} onDiscard={onDiscard} />);
  expect(screen.getByRole("status").textContent).toBe("Mọi thay đổi đã lưu");
  expect(screen.getByRole("button", { name: "Lưu" })).toHaveProperty("disabled", true);

  rerender(<SaveBar dirty onSave={onSave} onDiscard={onDiscard} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Lưu" }));
  await user.click(screen.getByRole("button", { name: "Bỏ thay đổi" }));
  expect(onSave).toHaveBeenCalledOnce();
  expect(onDiscard).toHaveBeenCalledOnce();
});

it("submits the form around it", async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  await renderUi(
    <form onSubmit={onSubmit}>
      <SaveBar dirty />
    </form>,
  );
  await userEvent.setup().click(screen.getByRole("button", { name: "Lưu" }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

it("takes who pressed a button that has nothing left to do to how the form stands", async () => {
  const { rerender } = await renderUi(<SaveBar dirty onSave={() => {}} />);
  await userEvent.setup().click(screen.getByRole("button", { name: "Lưu" }));
  rerender(<SaveBar dirty saving onSave={() => {}} />);
  rerender(<SaveBar dirty onSave={() => {}} />);
  expect(document.activeElement).not.toBe(screen.getByRole("status"));
  rerender(<SaveBar dirty={false} onSave={() => {}} />);
  expect(document.activeElement).toBe(screen.getByRole("status"));
});

it("leaves the cursor in the field of who saved by the keyboard", async () => {
  const form = (dirty: boolean) => (
    <>
      <input aria-label="Số" />
      <SaveBar dirty={dirty} onSave={() => {}} />
    </>
  );
  const { rerender } = await renderUi(form(true));
  screen.getByRole("textbox").focus();
  rerender(form(false));
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
});
