import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { PageHeader } from "./PageHeader.tsx";

it("carries the one heading of the page", async () => {
  await renderUi(<PageHeader title="Kế hoạch 2024" badges="Dự thảo" description="Năm đo lường đầu tiên" />);
  expect(screen.getByRole("heading", { level: 1, name: "Kế hoạch 2024" })).toBeDefined();
  expect(screen.getByText("Dự thảo")).toBeDefined();
});

it("keeps its buttons off the paper", async () => {
  await renderUi(<PageHeader title="Kế hoạch" actions={<button type="button">Ban hành</button>} />);
  expect(screen.getByRole("button").closest(".sipas-screen-only")).not.toBeNull();
});
