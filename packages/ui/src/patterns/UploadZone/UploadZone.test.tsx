import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { accepts, formatSize } from "./files.ts";
import { UploadZone } from "./UploadZone.tsx";

const csv = new File(["serial"], "phieu.csv");
const word = new File(["x"], "phieu.docx");
const drop = (files: readonly File[]) =>
  fireEvent.drop(screen.getByRole("group"), { dataTransfer: { files } });

it("takes a dropped file", async () => {
  const onSelect = vi.fn();
  await renderUi(<UploadZone label="Tệp phiếu" onSelect={onSelect} />);
  drop([csv]);
  expect(onSelect).toHaveBeenCalledWith(csv);
});

it("takes a chosen file", async () => {
  const onSelect = vi.fn();
  const { container } = await renderUi(<UploadZone label="Tệp phiếu" onSelect={onSelect} />);
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (input) await userEvent.setup().upload(input, csv);
  expect(onSelect).toHaveBeenCalledWith(csv);
});

it.each([
  [[word], "Tệp này không dùng được. Hãy chọn tệp .csv."],
  [[csv, csv], "Mỗi lần chỉ nạp một tệp."],
])("refuses %# and says why", async (files, words) => {
  const onSelect = vi.fn();
  await renderUi(<UploadZone label="Tệp phiếu" onSelect={onSelect} />);
  drop(files);
  expect(onSelect).not.toHaveBeenCalled();
  expect(screen.getByRole("alert").textContent).toBe(words);
});

it("shows how far the file is and can stop it", async () => {
  const onCancel = vi.fn();
  const onSelect = vi.fn();
  const file = { name: "phieu.csv", size: 1536 };
  await renderUi(
    <UploadZone label="Tệp" file={file} progress={0.42} onSelect={onSelect} onCancel={onCancel} />,
  );
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("42");
  expect(screen.getByText("1,5 KB")).toBeDefined();
  drop([csv]);
  expect(onSelect).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByRole("button", { name: "Dừng gửi" }));
  expect(onCancel).toHaveBeenCalledOnce();
});

describe("files", () => {
  it.each([
    [0, "0\u00a0B"],
    [1023, "1.023\u00a0B"],
    [1024, "1\u00a0KB"],
    [67_108_864, "64\u00a0MB"],
  ])("writes %d bytes as %s", (bytes, words) => expect(formatSize(bytes)).toBe(words));

  it("knows endings in any case", () => {
    expect(accepts(".csv, .xlsx", "Danh sách.XLSX")).toBe(true);
    expect(accepts(".csv", "csv")).toBe(false);
  });
});
