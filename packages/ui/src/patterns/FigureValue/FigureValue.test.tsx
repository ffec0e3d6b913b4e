import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { FigureValue } from "./FigureValue.tsx";

it("never shows an index without its base", async () => {
  const { container } = await renderUi(<FigureValue value="95.01" numerator={2340} denominator={2510} />);
  expect(container.textContent).toContain("95,01\u00a0%");
  expect(screen.getByText("2.340/2.510").getAttribute("aria-hidden")).toBe("true");
  expect(screen.getByText("2.340 trên 2.510")).toBeDefined();
});

it("says what its part and whole are in the words of what it counts", async () => {
  const baseLabel = (part: string, whole: string) => `${part} lượt chọn trên ${whole} người trả lời`;
  await renderUi(<FigureValue value="44.54" numerator={1125} denominator={2526} baseLabel={baseLabel} />);
  expect(screen.getByText("1.125 lượt chọn trên 2.526 người trả lời")).toBeDefined();
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
