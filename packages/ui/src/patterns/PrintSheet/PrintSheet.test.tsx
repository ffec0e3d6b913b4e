import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { PrintSheet } from "./PrintSheet.tsx";

it("is a sheet with its foot", async () => {
  await renderUi(
    <PrintSheet orientation="landscape" footer="Mã xác thực dữ liệu">
      Biểu số 1
    </PrintSheet>,
  );
  const sheet = screen.getByRole("article");
  expect(sheet.dataset["orientation"]).toBe("landscape");
  expect(sheet.querySelector("footer")?.textContent).toBe("Mã xác thực dữ liệu");
});
