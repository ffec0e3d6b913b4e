import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { axisOver, position } from "./axis.ts";
import { RankedBars } from "./RankedBars.tsx";

const rows = [
  {
    key: "a",
    label: "Sở Mẫu Một",
    value: "95.00",
    low: "94.00",
    high: "96.00",
    rank: "1–2",
    group: "x",
    href: "/a",
  },
  { key: "b", label: "Sở Mẫu Hai", value: null, rank: "2", group: "y" },
];
const groups = [
  { key: "x", label: "Khối một" },
  { key: "y", label: "Khối hai" },
];

it("is a table of ranks, names and values for those who do not see bars", async () => {
  await renderUi(<RankedBars label="Chỉ số" rows={rows} groups={groups} />);
  const table = screen.getByRole("table", { name: "Chỉ số" });
  const [, first, second] = within(table).getAllByRole("row");
  expect(first?.textContent).toContain("1–2");
  expect(first?.textContent).toContain("Sở Mẫu Một, Khối một");
  expect(first?.textContent).toContain("95,00");
  expect(second?.textContent).toContain("Chưa có số liệu");
  expect(screen.getByRole("link", { name: "Sở Mẫu Một" }).getAttribute("href")).toBe("/a");
});

it("owns up to an axis that does not begin at zero", async () => {
  const { rerender } = await renderUi(<RankedBars label="Chỉ số" rows={rows} min={80} />);
  expect(screen.getByText("Trục bắt đầu từ 80 %")).toBeDefined();
  rerender(<RankedBars label="Chỉ số" rows={rows} />);
  expect(screen.queryByText(/Trục bắt đầu/)).toBeNull();
});

it("tells groups by pattern and label, and names the threshold", async () => {
  await renderUi(
    <RankedBars
      label="Chỉ số"
      rows={rows}
      groups={groups}
      threshold={{ value: 90, label: "Mục tiêu 90 %" }}
    />,
  );
  const legend = screen.getByRole("list", { name: "Chú giải" });
  expect(
    within(legend)
      .getAllByRole("listitem")
      .map((entry) => entry.textContent),
  ).toEqual(["Khối một", "Khối hai", "Mục tiêu 90 %"]);
  expect(
    [...document.querySelectorAll("[data-series]")].map((mark) => mark.getAttribute("data-series")),
  ).toEqual(["1", "2", "1"]);
});

describe("axis", () => {
  it.each([
    [0, 100, [0, 20, 40, 60, 80, 100]],
    [80, 100, [80, 85, 90, 95, 100]],
    [73, 100, [80, 90, 100]],
    [95, 100, [95, 96, 97, 98, 99, 100]],
  ])("from %d to %d has round ticks", (min, max, ticks) => expect(axisOver(min, max).ticks).toEqual(ticks));

  it("keeps what lies outside at its ends", () => {
    const axis = axisOver(80, 100);
    expect(position(axis, 90)).toBe(50);
    expect(position(axis, 70)).toBe(0);
    expect(position(axis, 101)).toBe(100);
  });
});
