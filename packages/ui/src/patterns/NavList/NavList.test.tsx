import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { NavList } from "./NavList.tsx";

it("marks the page one is on", async () => {
  const items = [
    { href: "/a", label: "Kế hoạch", active: true },
    { href: "/b", label: "Phiếu" },
  ];
  await renderUi(<NavList title="Năm 2024" items={items} />);
  expect(screen.getByRole("link", { name: "Kế hoạch" }).getAttribute("aria-current")).toBe("page");
  expect(screen.getByRole("link", { name: "Phiếu" }).getAttribute("aria-current")).toBeNull();
});
