import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

it("says its state in words, with a tone beside", async () => {
  await renderUi(
    <StatusBadge tone="ok" icon={<svg />}>
      Đã chốt
    </StatusBadge>,
  );
  const badge = screen.getByText("Đã chốt");
  expect(badge.dataset["tone"]).toBe("ok");
  expect(badge.querySelector("svg")?.closest("[aria-hidden=true]")).not.toBeNull();
});
