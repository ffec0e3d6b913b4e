import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { CopyButton } from "./CopyButton.tsx";

afterEach(() => vi.restoreAllMocks());

it("copies the text and says so", async () => {
  await renderUi(<CopyButton text="Kính đề nghị nộp danh sách" />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Sao chép" }));
  expect(await navigator.clipboard.readText()).toBe("Kính đề nghị nộp danh sách");
  expect(screen.getByRole("status").textContent).toBe("Đã sao chép");
});

it("says when the browser refuses", async () => {
  await renderUi(<CopyButton text="x" />);
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(screen.getByRole("button", { name: "Sao chép" }));
  expect(screen.getByRole("status").textContent).toBe("Chưa sao chép được, hãy chọn và chép bằng tay");
});
