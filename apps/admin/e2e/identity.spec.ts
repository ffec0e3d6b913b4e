import { describe, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { roles, signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("signing in", () => {
  it("brings a stranger back to where they wanted to be", async () => {
    const page = await browser.newPage();
    await page.goto("/criteria-sets?x=1");
    await page.getByRole("heading", { name: "Đăng nhập" }).waitFor();
    await looksRight(page, "sign-in");
    const ofProvince = page.getByRole("region", { name: "Tỉnh Sơn La" });
    await ofProvince.getByRole("button", { name: /Chuyên viên cải cách hành chính/ }).click();
    await page.getByRole("heading", { name: "Bộ tiêu chí", level: 1 }).waitFor();
    await page.waitForURL("/criteria-sets?x=1");
  });

  it("refuses a wrong password and keeps what was typed", async () => {
    const page = await browser.newPage();
    await page.goto("/sign-in");
    await page.getByLabel("Tên đăng nhập").fill("chuyenvien");
    await page.getByLabel("Mật khẩu", { exact: true }).fill("sai hoàn toàn rồi");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").waitFor();
    await eventually(() => page.getByLabel("Tên đăng nhập").inputValue()).toBe("chuyenvien");
    const password = page.getByLabel("Mật khẩu", { exact: true });
    await eventually(() => password.inputValue()).toBe("sai hoàn toàn rồi");
  });

  it.each(roles)("opens a first screen for %s", async (role) => {
    const page = await browser.newPage();
    await signInAs(page, role);
    await page.getByRole("heading", { name: "Tổng quan", exact: true, level: 1 }).waitFor();
    if (role === "SURVEY_OFFICER" || role === "MONITOR") await looksRight(page, `home-${role.toLowerCase()}`);
  });

  it("closes the screens on signing out", async () => {
    const page = await browser.newPage();
    await signInAs(page, "DIRECTOR");
    await page.getByRole("button", { name: /^Tài khoản:/ }).click();
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.getByRole("heading", { name: "Đăng nhập" }).waitFor();
    await page.goto("/agencies");
    await page.getByRole("heading", { name: "Đăng nhập" }).waitFor();
  });
});

describe("accounts", () => {
  it("are created with a password shown once, which must be changed at the first sign-in", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SYSTEM_ADMIN", "/accounts");
    await looksRight(page, "accounts");
    await page.getByRole("button", { name: "Tạo tài khoản" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Họ và tên").fill("Người thử nghiệm");
    await dialog.getByLabel("Tổ chức").selectOption({ index: 1 });
    await dialog.getByRole("combobox", { name: "Vai trò" }).selectOption({ index: 1 });
    await dialog.getByLabel("Tên đăng nhập").fill("Không Được");
    await dialog.getByRole("button", { name: "Tạo tài khoản" }).click();
    await dialog.getByRole("alert").waitFor();
    await eventually(() => dialog.getByLabel("Họ và tên").inputValue()).toBe("Người thử nghiệm");
    await looksRight(page, "account-refused");
    await dialog.getByLabel("Tên đăng nhập").fill("nguoithu");
    await dialog.getByRole("button", { name: "Tạo tài khoản" }).click();
    await page.getByRole("heading", { name: "Đã tạo tài khoản" }).waitFor();
    await looksRight(page, "account-created");
    const password = (await page.locator("dialog code").textContent()) ?? "";
    await page.getByRole("button", { name: "Tôi đã ghi lại, đóng" }).click();
    await page.getByRole("rowheader", { name: "Người thử nghiệm" }).waitFor();

    const own = await browser.newPage();
    await own.goto("/sign-in");
    await own.getByLabel("Tên đăng nhập").fill("nguoithu");
    await own.getByLabel("Mật khẩu", { exact: true }).fill(password);
    await own.getByRole("button", { name: "Đăng nhập" }).click();
    await own.getByRole("heading", { name: "Đổi mật khẩu để bắt đầu" }).waitFor();
    await looksRight(own, "forced-password");
    await own.getByLabel("Mật khẩu tạm").fill(password);
    await own.getByLabel("Mật khẩu mới", { exact: true }).fill("một câu dài dễ nhớ hơn");
    await own.getByLabel("Nhập lại mật khẩu mới").fill("một câu dài dễ nhớ hơn");
    await own.getByRole("button", { name: "Đổi mật khẩu" }).click();
    await own.getByRole("heading", { name: "Tổng quan" }).waitFor();
  });

  it("are edited, locked, and given a new password", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SYSTEM_ADMIN", "/accounts?search=nguoithu");
    await page.getByRole("button", { name: "Sửa tài khoản Người thử nghiệm" }).click();
    await page.getByLabel("Họ và tên").fill("Người thử đã đổi tên");
    await looksRight(page, "account-edit");
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("rowheader", { name: "Người thử đã đổi tên" }).waitFor();
    await page.getByRole("button", { name: "Sửa tài khoản Người thử đã đổi tên" }).click();
    await page.getByRole("button", { name: "Cấp lại mật khẩu" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Cấp lại mật khẩu" }).click();
    await page.getByRole("heading", { name: "Đã cấp mật khẩu tạm" }).waitFor();
  });

  it("are out of reach for who may not manage them", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/accounts");
    await page.getByText("Bạn không có quyền xem mục này").waitFor();
    const menu = page.getByRole("navigation");
    await menu.getByRole("link", { name: "Tổng quan" }).waitFor();
    await eventually(() => menu.getByRole("link", { name: "Tài khoản" }).count()).toBe(0);
    await looksRight(page, "no-right");
  });
});

describe("my account", () => {
  it("ends a session elsewhere", async () => {
    const elsewhere = await browser.newPage();
    await signInAs(elsewhere, "MONITORING_HEAD");
    const page = await browser.newPage();
    await signInAs(page, "MONITORING_HEAD", "/my-account");
    await page.getByText("Phiên này").waitFor();
    await looksRight(page, "my-account");
    const others = page.getByRole("button", { name: /^Kết thúc phiên/ });
    await others.first().waitFor();
    const before = await others.count();
    await others.first().click();
    await eventually(() => others.count()).toBe(before - 1);
    await elsewhere.goto("/agencies");
    await elsewhere.getByRole("heading", { name: "Đăng nhập" }).waitFor();
  });
});
