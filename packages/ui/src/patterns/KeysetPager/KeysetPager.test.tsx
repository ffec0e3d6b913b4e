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

it.each([
  [{ shown: 50, from: 51, total: 3954 }, "Hiện 51–100 trong 3.954"],
  [{ shown: 4, from: 3951, total: 3954 }, "Hiện 3.951–3.954 trong 3.954"],
  [{ shown: 50, from: null, total: 3954 }, "Hiện 50 trong 3.954"],
  [{ shown: 32, from: 1, total: 32 }, "Hiện 32 trong 32"],
  [{ shown: 0, from: 1, total: 0 }, "Hiện 0 trong 0"],
])("says which rows these are, where the list has more: %j", async (count, words) => {
  await renderUi(<KeysetPager {...count} hasPrevious hasNext {...turns()} />);
  expect(screen.getByRole("status").textContent).toBe(words);
});

it("takes who turns a page to the head of the table, once the other page is there", async () => {
  const list = (page: string, loading = false) => (
    <>
      <table aria-label="Nhật ký" />
      <KeysetPager shown={50} page={page} hasPrevious hasNext loading={loading} {...turns()} />
      <table aria-label="Bảng khác" />
    </>
  );
  const { rerender } = await renderUi(list("a"));
  rerender(list("b"));
  expect(document.activeElement).toBe(document.body);
  await userEvent.setup().click(screen.getByRole("button", { name: "Trang sau" }));
  rerender(list("b", true));
  const table = screen.getByRole("table", { name: "Nhật ký" });
  expect(document.activeElement).not.toBe(table);
  rerender(list("c"));
  expect(document.activeElement).toBe(table);
});
