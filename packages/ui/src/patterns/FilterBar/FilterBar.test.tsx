import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { FilterBar } from "./FilterBar.tsx";

it("takes single filters away, or all", async () => {
  const onRemove = vi.fn();
  const onClear = vi.fn();
  await renderUi(
    <FilterBar active={[{ key: "block", label: "Khối: Sở", onRemove }]} onClear={onClear}>
      <input aria-label="Tìm" />
    </FilterBar>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Bỏ lọc Khối: Sở" }));
  await user.click(screen.getByRole("button", { name: "Xóa bộ lọc" }));
  expect(onRemove).toHaveBeenCalledOnce();
  expect(onClear).toHaveBeenCalledOnce();
});

it("has nothing to clear while nothing is filtered", async () => {
  await renderUi(
    <FilterBar onClear={() => {}}>
      <input aria-label="Tìm" />
    </FilterBar>,
  );
  expect(screen.queryByRole("button")).toBeNull();
});
