import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { ProvisionalBadge } from "./ProvisionalBadge.tsx";

it("says that a text is provisional, in its own words or in given ones", async () => {
  await renderUi(
    <>
      <ProvisionalBadge />
      <ProvisionalBadge label="Tạm tính" />
    </>,
  );
  expect(screen.getByText("Tạm thời").dataset["tone"]).toBe("warn");
  expect(screen.getByText("Tạm tính")).toBeDefined();
});
