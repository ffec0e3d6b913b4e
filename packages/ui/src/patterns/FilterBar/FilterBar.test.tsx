import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
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

it("leaves the cursor to the next chip, and to the bar once there is none", async () => {
  function Filters() {
    const [on, setOn] = useState(["Khối", "Loại"]);
    const active = on.map((label) => ({
      key: label,
      label,
      onRemove: () => setOn(on.filter((other) => other !== label)),
    }));
    return (
      <FilterBar active={active} onClear={() => setOn([])}>
        <input aria-label="Tìm" />
      </FilterBar>
    );
  }
  await renderUi(<Filters />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Bỏ lọc Loại" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Bỏ lọc Khối" }));
  await user.click(screen.getByRole("button", { name: "Xóa bộ lọc" }));
  expect(document.activeElement).toBe(screen.getByRole("search", { name: "Bộ lọc" }));
});
