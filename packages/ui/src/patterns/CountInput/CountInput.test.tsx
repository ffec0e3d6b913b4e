import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { CountInput, type CountValue } from "./CountInput.tsx";

function Field({ start = null }: { readonly start?: CountValue }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <CountInput label="Số phiếu" value={value} onChange={setValue} min={1} max={5000} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Số phiếu" });
const value = () => screen.getByRole("status").textContent;

it.each(["2640", "2.640"])("reads %s and groups it when one leaves", async (typed) => {
  await renderUi(<Field />);
  const user = userEvent.setup();
  await user.type(box(), typed);
  expect(box().value).toBe(typed);
  await user.tab();
  expect(box().value).toBe("2.640");
  expect(value()).toBe("2640");
});

it("keeps what is no number, with the reason", async () => {
  await renderUi(<Field />);
  const user = userEvent.setup();
  await user.type(box(), "hai nghìn");
  await user.tab();
  expect(box().value).toBe("hai nghìn");
  expect(value()).toBe('"hai nghìn"');
  expect(screen.getByText("Chỉ nhập số nguyên, ví dụ 2.640.")).toBeDefined();
});

it.each([
  [0, "Nhỏ nhất là 1."],
  [5001, "Lớn nhất là 5.000."],
])("says the bound that %d breaks", async (start, words) => {
  await renderUi(<Field start={start} />);
  expect(screen.getByText(words)).toBeDefined();
});

it("is null when emptied", async () => {
  await renderUi(<Field start={12} />);
  await userEvent.setup().clear(box());
  expect(value()).toBe("null");
});
