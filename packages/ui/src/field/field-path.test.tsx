import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderUi } from "../testing/render.tsx";
import { fieldId, fieldProps, focusField } from "./field-path.ts";

it("names a field after its path", () => {
  expect(fieldId("roster.3.quota")).toBe("field-roster-3-quota");
  expect(fieldProps(["roster", 3, "quota"])).toEqual({
    id: "field-roster-3-quota",
    "data-path": "roster.3.quota",
  });
});

it("opens what is folded over the field", async () => {
  await renderUi(
    <details>
      <summary>Thêm</summary>
      <input aria-label="Ghi chú" {...fieldProps("note")} />
    </details>,
  );
  expect(focusField("note")).toBe(true);
  expect(document.querySelector("details")?.open).toBe(true);
  expect(document.activeElement?.id).toBe("field-note");
});

it("stops at the nearest place above a field that is not shown", async () => {
  await renderUi(
    <section {...fieldProps("windows")}>
      <input aria-label="Từ ngày" />
    </section>,
  );
  expect(focusField("windows.2.to")).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Từ ngày" }));
});

it("goes to a block without fields, too", async () => {
  await renderUi(<section aria-label="Căn cứ" {...fieldProps("legalBases")} />);
  expect(focusField("legalBases")).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Căn cứ" }));
});

it("says when there is no such place", () => expect(focusField("nowhere")).toBe(false));
