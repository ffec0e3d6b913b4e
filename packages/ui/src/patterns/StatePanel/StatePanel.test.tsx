import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { StatePanel } from "./StatePanel.tsx";

it("shows its title, its words and its way on", async () => {
  await renderUi(
    <StatePanel icon="i" title="Trống" action={<button type="button">Lập kế hoạch</button>}>
      Bắt đầu từ đây.
    </StatePanel>,
  );
  expect(screen.getByText("Trống")).toBeDefined();
  expect(screen.getByText("Bắt đầu từ đây.")).toBeDefined();
  expect(screen.getByRole("button", { name: "Lập kế hoạch" })).toBeDefined();
});
