import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { Crumbs } from "./Crumbs.tsx";

it("links the way and marks where one stands", async () => {
  await renderUi(<Crumbs items={[{ label: "Kế hoạch", href: "/ke-hoach" }, { label: "Năm 2024" }]} />);
  expect(screen.getByRole("navigation", { name: "Đường dẫn" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Kế hoạch" }).getAttribute("href")).toBe("/ke-hoach");
  expect(screen.getByText("Năm 2024").getAttribute("aria-current")).toBe("page");
});
