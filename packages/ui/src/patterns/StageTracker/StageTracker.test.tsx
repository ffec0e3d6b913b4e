import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { StageTracker } from "./StageTracker.tsx";
import { placeSpan, timelineOver } from "./timeline.ts";

it("gives every stage its state and its dates in words", async () => {
  await renderUi(
    <StageTracker
      label="Tiến độ"
      today="2024-10-01"
      stages={[
        { key: "a", name: "Chuẩn bị", state: "CLOSED", planned: { from: "2024-07-01", to: "2024-08-01" } },
        { key: "b", name: "Nhập phiếu", state: "OPEN", actual: { from: "2024-09-05" }, href: "/nhap-phieu" },
        { key: "c", name: "Công bố", state: "NOT_OPENED", children: "Điều kiện" },
      ]}
    />,
  );
  const [closed, open, later] = screen.getAllByRole("listitem").map((stage) => stage.textContent);
  expect(closed).toContain("Đã chốt");
  expect(closed).toContain("Kế hoạch: 01/07/2024 – 01/08/2024");
  expect(open).toContain("Đang thực hiện");
  expect(open).toContain("Thực tế: 05/09/2024 đến nay");
  expect(later).toContain("Chưa mở");
  expect(later).toContain("Chưa định ngày");
  expect(later).toContain("Điều kiện");
  expect(screen.getByRole("link", { name: "Nhập phiếu" })).toBeDefined();
});

it("draws no axis while no stage has a date", async () => {
  await renderUi(
    <StageTracker label="Tiến độ" today="2024-10-01" stages={[{ key: "a", name: "A", state: "OPEN" }]} />,
  );
  expect(screen.queryByText("Hôm nay")).toBeNull();
});

it("draws no axis over a single day, the dates in words suffice", async () => {
  const day = { from: "2024-10-01", to: "2024-10-01" };
  await renderUi(
    <StageTracker
      label="Tiến độ"
      today="2024-10-01"
      stages={[{ key: "a", name: "A", state: "CLOSED", actual: day }]}
    />,
  );
  expect(screen.queryByText("Hôm nay")).toBeNull();
  expect(screen.getByRole("listitem").textContent).toContain("Thực tế: 01/10/2024");
});

describe("bars on the days", () => {
  const week = timelineOver([{ from: "2024-01-01", to: "2024-01-10" }], undefined);

  it("counts both ends of a stage", () => {
    expect(week && placeSpan(week, { from: "2024-01-01", to: "2024-01-10" }, undefined)).toEqual({
      left: "0%",
      width: "100%",
    });
    expect(week && placeSpan(week, { from: "2024-01-06", to: "2024-01-06" }, undefined)).toEqual({
      left: "50%",
      width: "10%",
    });
  });

  it("runs an open end to today and draws nothing without a start", () => {
    expect(week && placeSpan(week, { from: "2024-01-01" }, "2024-01-05")?.width).toBe("50%");
    expect(week && placeSpan(week, { to: "2024-01-05" }, undefined)).toBeNull();
  });
});
