import { describe, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("agencies", () => {
  it("are filtered in the URL and lead to their criteria set", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/agencies");
    await page.getByText(/^Hiện .* trong 90$/).waitFor();
    await looksRight(page, "agencies");
    await page.getByRole("searchbox", { name: "Tìm cơ quan" }).fill("Nội vụ");
    await page.getByText("Hiện 1 trong 1").waitFor();
    await page.waitForURL((url) => url.searchParams.get("search") === "Nội vụ");
    await page.reload();
    await page.getByText("Hiện 1 trong 1").waitFor();
    await page.getByRole("rowheader").getByRole("link").click();
    await page.getByRole("heading", { name: "Sở Nội vụ", level: 1 }).waitFor();
    await page
      .getByRole("link", { name: /tiêu chí$/ })
      .last()
      .waitFor();
    await looksRight(page, "agency");
    await page.goBack();
    await page.getByText("Hiện 1 trong 1").waitFor();
  });

  it("say so when no agency fits the filter", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/agencies?search=kh%C3%B4ng-c%C3%B3");
    await page.getByText("Không có cơ quan nào khớp bộ lọc").waitFor();
    await looksRight(page, "agencies-none");
    await page.getByRole("button", { name: "Xóa bộ lọc" }).first().click();
    await page.getByText(/^Hiện .* trong 90$/).waitFor();
  });
});

describe("criteria sets", () => {
  it("show their contents and that the wordings are provisional", async () => {
    const page = await browser.newPage();
    await signInAs(page, "MONITOR", "/criteria-sets");
    await page.getByRole("rowheader").first().waitFor();
    await looksRight(page, "criteria-sets");
    await page.locator('th a[href="/criteria-sets/2024-DIRECT"]').click();
    await page.getByRole("heading", { name: "Phiếu trực tiếp, năm 2024", level: 1 }).waitFor();
    await page.getByText("Tạm thời – chưa đối chiếu phiếu gốc").waitFor();
    await eventually(() => page.locator("main ol ol > li").count()).toBe(24);
    await looksRight(page, "criteria-set");
  });
});

describe("addresses that lead nowhere", () => {
  it("say so and lead home", async () => {
    const page = await browser.newPage();
    await signInAs(page, "DIRECTOR", "/khong-co-trang-nay");
    await page.getByRole("heading", { name: "Không tìm thấy trang" }).waitFor();
    await looksRight(page, "not-found");
    await page.getByRole("link", { name: "Về trang tổng quan" }).click();
    await page.getByRole("heading", { name: "Tổng quan" }).waitFor();
  });
});
