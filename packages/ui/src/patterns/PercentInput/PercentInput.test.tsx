import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { PercentInput } from "./PercentInput.tsx";

function Field({ start = "" }: { readonly start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <PercentInput label="Tỷ lệ" value={value} onChange={setValue} min="0.01" />
      <output>{value}</output>
    </>
  );
}

const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Tỷ lệ" });
const value = () => screen.getByRole("status").textContent;

it("shows a fraction as a percentage, to the last digit", async () => {
  await renderUi(<Field start="0.3068" />);
  expect(box().value).toBe("30,68");
});

it.each(["30,68", "30.68"])("keeps %s as an exact fraction", async (typed) => {
  await renderUi(<Field />);
  const user = userEvent.setup();
  await user.type(box(), typed);
  expect(box().value).toBe(typed);
  expect(value()).toBe("0.3068");
  await user.tab();
  expect(box().value).toBe("30,68");
});

it.each([
  ["ba mươi", "Chỉ nhập số phần trăm, ví dụ 30,68."],
  ["0,5", "Nhỏ nhất là 1 %."],
  ["130", "Lớn nhất là 100 %."],
])("keeps %s and says what is wrong", async (typed, words) => {
  await renderUi(<Field />);
  const user = userEvent.setup();
  await user.type(box(), typed);
  await user.tab();
  expect(box().value).toBe(typed);
  expect(screen.getByText(words)).toBeDefined();
});
