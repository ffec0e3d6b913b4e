import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { GateChecklist } from "./GateChecklist.tsx";

it("counts the blockers and leads from each to its fix", async () => {
  const onFix = vi.fn();
  await renderUi(
    <GateChecklist
      title="Điều kiện"
      blockers={[
        { key: "a", message: "Thiếu số phiếu", href: "/ke-hoach#so-phieu" },
        { key: "b", message: "Thiếu ngày", onFix },
      ]}
    />,
  );
  expect(screen.getByRole("status").textContent).toBe("Còn 2 việc phải làm");
  const link = screen.getByRole("link", { name: "Đến chỗ sửa: Thiếu số phiếu" });
  expect(link.getAttribute("href")).toBe("/ke-hoach#so-phieu");
  await userEvent.setup().click(screen.getByRole("button", { name: "Đến chỗ sửa: Thiếu ngày" }));
  expect(onFix).toHaveBeenCalledOnce();
});

it("says when the gate is open", async () => {
  await renderUi(<GateChecklist title="Điều kiện" blockers={[]} />);
  expect(screen.getByRole("status").textContent).toBe("Đủ điều kiện");
  expect(screen.queryByRole("list")).toBeNull();
});
