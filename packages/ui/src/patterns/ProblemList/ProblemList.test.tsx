import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { fieldProps } from "../../field/field-path.ts";
import { renderUi } from "../../testing/render.tsx";
import { ProblemList } from "./ProblemList.tsx";

it("takes the focus when a refusal arrives, and counts what is wrong", async () => {
  await renderUi(<ProblemList problems={[{ message: "Thiếu số" }, { message: "Thiếu ngày" }]} />);
  const alert = screen.getByRole("alert", { name: "Có 2 chỗ cần sửa" });
  expect(document.activeElement).toBe(alert);
});

it("leads from a problem to its field", async () => {
  await renderUi(
    <>
      <ProblemList problems={[{ message: "Số phiếu phải lớn hơn 0", path: ["roster", 3, "quota"] }]} />
      <input aria-label="Số phiếu" {...fieldProps("roster.3.quota")} />
    </>,
  );
  await userEvent.setup().click(screen.getByRole("link", { name: "Số phiếu phải lớn hơn 0" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Số phiếu" }));
});

it("leads elsewhere where the fix is elsewhere", async () => {
  const onFocus = vi.fn();
  await renderUi(
    <ProblemList
      problems={[
        { message: "Sang cơ quan", href: "/co-quan" },
        { message: "Mở hộp", onFocus },
      ]}
    />,
  );
  expect(screen.getByRole("link", { name: "Sang cơ quan" }).getAttribute("href")).toBe("/co-quan");
  await userEvent.setup().click(screen.getByRole("button", { name: "Mở hộp" }));
  expect(onFocus).toHaveBeenCalledOnce();
});

it("is not there while nothing is wrong", async () => {
  await renderUi(<ProblemList problems={[]} />);
  expect(screen.queryByRole("alert")).toBeNull();
});
