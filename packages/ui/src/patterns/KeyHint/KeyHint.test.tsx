import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { KeyHint } from "./KeyHint.tsx";

it("shows each key as a key", async () => {
  await renderUi(<KeyHint keys={["1", "5"]}>trả lời</KeyHint>);
  expect([...document.querySelectorAll("kbd")].map((key) => key.textContent)).toEqual(["1", "5"]);
  expect(screen.getByText("trả lời")).toBeDefined();
});
