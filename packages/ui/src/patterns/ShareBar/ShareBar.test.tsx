import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { ShareBar } from "./ShareBar.tsx";

const parts = [
  { key: "valid", label: "Hợp lệ", count: 3, tone: "accent" },
  { key: "void", label: "Không hợp lệ", count: 0, tone: "rest" },
] as const;

it("gives every part as a number, those of none too", async () => {
  await renderUi(<ShareBar label="Phiếu" parts={parts} />);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Hợp lệ3 (100,0\u00a0%)",
    "Không hợp lệ0 (0,0\u00a0%)",
  ]);
  expect(screen.getByText("Tổng số: 3")).toBeDefined();
});

it("draws only parts that have a length", async () => {
  await renderUi(<ShareBar label="Phiếu" parts={parts} />);
  const bar = screen.getByRole("figure", { name: "Phiếu" }).querySelector("[aria-hidden]");
  expect(bar?.children).toHaveLength(1);
});
