import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { FigureValue } from "./FigureValue.tsx";

it("never shows an index without its base", async () => {
  const { container } = await renderUi(<FigureValue value="95.01" numerator={2340} denominator={2510} />);
  expect(container.textContent).toContain("95,01\u00a0%");
  expect(screen.getByText("2.340/2.510").getAttribute("aria-hidden")).toBe("true");
  expect(screen.getByText("2.340 lượt hài lòng trên 2.510 lượt trả lời")).toBeDefined();
});

it("says why there is no figure", async () => {
  const { container } = await renderUi(
    <FigureValue value={null} reason="Không phát sinh hồ sơ" numerator={0} denominator={0} />,
  );
  expect(container.querySelector("span")?.textContent).toBe("–Không phát sinh hồ sơ");
});

it("shows interval and flags in words", async () => {
  await renderUi(<FigureValue value="88.40" low="80.10" high="96.70" flags={["FEW", "PROVISIONAL"]} />);
  expect(screen.getByText(/80,10 – 96,70/)).toBeDefined();
  expect(screen.getByText("Ít phiếu, chỉ tham khảo")).toBeDefined();
  expect(screen.getByText("Tạm tính")).toBeDefined();
});
