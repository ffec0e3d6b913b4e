import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { FormSection } from "./FormSection.tsx";

it("groups its fields under a legend and a description", async () => {
  await renderUi(
    <FormSection legend="Quyết định" description="Như trên văn bản" disabled>
      <input aria-label="Số" />
    </FormSection>,
  );
  const group = screen.getByRole("group", { name: "Quyết định" });
  const described = document.getElementById(group.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("Như trên văn bản");
  expect(group).toHaveProperty("disabled", true);
});
