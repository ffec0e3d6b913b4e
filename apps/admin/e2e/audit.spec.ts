import { it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

it("reads who did what, and filters it by deed and day", async () => {
  const page = await browser.newPage();
  await signInAs(page, "SYSTEM_ADMIN", "/audit");
  await page.getByRole("rowheader").first().waitFor();
  await looksRight(page, "audit");
  await page.getByRole("combobox", { name: "Việc" }).click();
  await page.getByRole("option", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL(/action=session\.signIn/);
  const deed = page.getByRole("cell", { name: "Đăng nhập", exact: true });
  await deed.first().waitFor();
  await eventually(() => page.locator("tbody tr").filter({ hasNot: deed }).count()).toBe(0);
  await page.getByLabel("Từ ngày").fill("01/01/2099");
  await page.getByText("Không có việc nào khớp bộ lọc").waitFor();
  await page.waitForURL(/from=2099-01-01/);
  await looksRight(page, "audit-none");
});
