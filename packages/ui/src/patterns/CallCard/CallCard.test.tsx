import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { CallCard } from "./CallCard.tsx";
import { CallContact } from "./CallContact.tsx";
import { groupPhone } from "./group-phone.ts";
import { KeyButton } from "./KeyButton.tsx";
import { YesNo } from "./YesNo.tsx";

it.each([
  ["0912345678", "0912 345 678"],
  ["02123456789", "0212 345 6789"],
  ["113", "113"],
])("groups %s as it is read out", (digits, grouped) => {
  expect(groupPhone(digits)).toBe(grouped);
});

it("hides whom to call until asked, then dials by a tap", async () => {
  const onReveal = vi.fn();
  const labels = { hiddenLabel: "Đang ẩn", revealLabel: "Hiện số điện thoại", revealKey: "0" };
  const { rerender } = await renderUi(<CallContact contact={null} onReveal={onReveal} {...labels} />);
  await userEvent.click(screen.getByRole("button", { name: "Hiện số điện thoại" }));
  expect(onReveal).toHaveBeenCalledOnce();
  const contact = { name: "Người Thử", phone: "0100000001" };
  rerender(<CallContact contact={contact} onReveal={onReveal} {...labels} />);
  expect(screen.getByRole("link", { name: "0100 000 001" }).getAttribute("href")).toBe("tel:0100000001");
});

it("keeps a statement and its two answers together, and says which was given", async () => {
  const onAnswer = vi.fn();
  await renderUi(<YesNo number={2} statement="Đã nhận phiếu" value={false} active onAnswer={onAnswer} />);
  expect(screen.getByRole("group", { name: "2. Đã nhận phiếu" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Không", pressed: true })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Có" }));
  expect(onAnswer).toHaveBeenCalledWith(true);
});

it("takes keys on the card and not beside it", async () => {
  const onKeyDown = vi.fn();
  await renderUi(
    <>
      <button type="button">Ngoài</button>
      <CallCard title="Sở Y tế" facts="SL24-000001-9" onKeyDown={onKeyDown}>
        <KeyButton hotkey="5">Không liên lạc được</KeyButton>
      </CallCard>
    </>,
  );
  screen.getByRole("button", { name: "Ngoài" }).focus();
  await userEvent.keyboard("5");
  expect(onKeyDown).not.toHaveBeenCalled();
  screen.getByRole("region", { name: "Sở Y tế" }).focus();
  await userEvent.keyboard("5");
  expect(onKeyDown).toHaveBeenCalledOnce();
});
