import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { StatCards } from "./StatCards.tsx";

it("pairs each label with its value and leads on where there is more", async () => {
  await renderUi(
    <StatCards
      items={[
        { key: "a", label: "Thu về", value: "2.640", sub: "phiếu", href: "/phieu" },
        { key: "b", label: "Không thành công", value: "27", tone: "warn" },
      ]}
    />,
  );
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Thu về", "Không thành công"]);
  expect(screen.getAllByRole("definition").map((value) => value.textContent)).toEqual([
    "2.640",
    "phiếu",
    "27",
  ]);
  expect(screen.getByRole("link", { name: "Thu về" }).getAttribute("href")).toBe("/phieu");
});
