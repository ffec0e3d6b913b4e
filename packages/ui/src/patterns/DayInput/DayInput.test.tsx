import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { DayInput } from "./DayInput.tsx";

function Field({ start = "" }: { readonly start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DayInput label="Ngày" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Ngày" });
const value = () => screen.getByRole("status").textContent;

it.each(["5/11/2024", "05/11/2024", "05112024"])(
  "understands %s and writes it out in full",
  async (typed) => {
    await renderUi(<Field />);
    const user = userEvent.setup();
    await user.type(box(), typed);
    expect(box().value).toBe(typed);
    await user.tab();
    expect(box().value).toBe("05/11/2024");
    expect(value()).toBe("2024-11-05");
  },
);

it("shows a stored day the Vietnamese way", async () => {
  await renderUi(<Field start="2024-11-05" />);
  expect(box().value).toBe("05/11/2024");
});

it.each([
  ["31/2/2024", "Không có ngày này trong lịch."],
  ["tháng sau", "Ngày chưa đúng. Viết như 05/11/2024."],
])("keeps %s as typed and says what is wrong, once one has left the field", async (typed, words) => {
  await renderUi(<Field />);
  const user = userEvent.setup();
  await user.type(box(), typed);
  expect(screen.queryByText(words)).toBeNull();
  await user.tab();
  expect(box().value).toBe(typed);
  expect(value()).toBe(typed);
  expect(screen.getByText(words)).toBeDefined();
  expect(box().getAttribute("aria-invalid")).toBe("true");
});

it("can be emptied", async () => {
  await renderUi(<Field start="2024-11-05" />);
  await userEvent.setup().clear(box());
  expect(value()).toBe("");
});
