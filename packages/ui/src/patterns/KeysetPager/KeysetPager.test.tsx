import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { KeysetPager } from "./KeysetPager.tsx";

const turns = () => ({ onFirst: vi.fn(), onPrevious: vi.fn(), onNext: vi.fn() });

it.each([
  [{ shown: 50, total: 2640, approximate: true }, "Hiện 50 trong khoảng 2.640"],
  [{ shown: 50, total: 2640 }, "Hiện 50 trong 2.640"],
  [{ shown: 7 }, "Hiện 7"],
])("says how much of the list is shown: %j", async (count, words) => {
  await renderUi(<KeysetPager {...count} hasPrevious={false} hasNext={false} {...turns()} />);
  expect(screen.getByRole("status").textContent).toBe(words);
});

it("turns pages where there are any", async () => {
  const on = turns();
  await renderUi(<KeysetPager shown={50} hasPrevious={false} hasNext {...on} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Trang sau" }));
  expect(on.onNext).toHaveBeenCalledOnce();
  expect(screen.getByRole("button", { name: "Trang trước" })).toHaveProperty("disabled", true);
  expect(screen.getByRole("button", { name: "Đầu, về trang đầu" })).toHaveProperty("disabled", true);
});

it("waits while a page is on its way", async () => {
  await renderUi(<KeysetPager shown={50} hasPrevious hasNext loading {...turns()} />);
  expect(screen.getAllByRole("button").every((button) => button.hasAttribute("disabled"))).toBe(true);
});
