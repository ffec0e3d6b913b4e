import { expect, it } from "vitest";
import { renderUi } from "../testing/render.tsx";
import { keepCodes } from "./keep-codes.tsx";

const wholeIn = (root: Element) => [...root.querySelectorAll(".sipas-code")].map((code) => code.textContent);

it.each([
  ["SL24-000007-6", ["SL24-000007-6"]],
  ["Phiếu TH26-000007-7, ngày 05/11/2024", ["TH26-000007-7", "05/11/2024"]],
  ["1234/QĐ-UBND ngày 05/11/2024", ["1234/QĐ-UBND", "05/11/2024"]],
  ["Sở Nội vụ – Phòng 2", []],
  ["phieu-2024-lan-1.csv", []],
])("keeps the codes in %j on one line", async (words, codes) => {
  const { container } = await renderUi(<p>{keepCodes(words)}</p>);
  const line = container.querySelector("p")!;
  expect(line.textContent).toBe(words);
  expect(wholeIn(line)).toEqual(codes);
});

it("leaves what is no text alone", () => {
  const badge = <b>SL24-000007-6</b>;
  expect(keepCodes(badge)).toBe(badge);
  expect(keepCodes(2024)).toBe(2024);
});
