import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { SyntheticBanner } from "./SyntheticBanner.tsx";

it("calls synthetic synthetic, on paper too", async () => {
  await renderUi(<SyntheticBanner />);
  const banner = screen.getByRole("complementary", { name: "Lưu ý về dữ liệu" });
  expect(banner.textContent).toBe("Dữ liệu mô phỏng – không phải số liệu thật của tỉnh");
  expect(banner.closest(".sipas-screen-only")).toBeNull();
});
