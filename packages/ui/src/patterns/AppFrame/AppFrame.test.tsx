import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderUi } from "../../testing/render.tsx";
import { AppFrame } from "./AppFrame.tsx";

const frame = (
  <AppFrame brand="Tên" navigation={<a href="#ke-hoach">Kế hoạch</a>}>
    Nội dung
  </AppFrame>
);

it("lets the first key stop jump past the header", async () => {
  await renderUi(frame);
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement?.textContent).toBe("Đến nội dung chính");
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

it("folds the navigation out and in, and after a link", async () => {
  await renderUi(frame);
  const user = userEvent.setup();
  const navigation = screen.getByRole("navigation", { name: "Mục lục" });
  expect(navigation.dataset["open"]).toBe("false");
  await user.click(screen.getByRole("button", { name: "Mở mục lục" }));
  expect(navigation.dataset["open"]).toBe("true");
  expect(screen.getByRole("button", { name: "Đóng mục lục" }).getAttribute("aria-expanded")).toBe("true");
  await user.click(screen.getByRole("link", { name: "Kế hoạch" }));
  expect(navigation.dataset["open"]).toBe("false");
  await user.click(screen.getByRole("button", { name: "Mở mục lục" }));
  await user.keyboard("{Escape}");
  expect(navigation.dataset["open"]).toBe("false");
});

it("has no menu button without a navigation", async () => {
  await renderUi(<AppFrame brand="Tên">Đăng nhập</AppFrame>);
  expect(screen.queryByRole("button", { name: "Mở mục lục" })).toBeNull();
});
