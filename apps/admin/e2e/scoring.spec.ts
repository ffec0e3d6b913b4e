import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { issuedPlan } from "./support/plans.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("the indices of a plan", () => {
  it("show the way to the index of the province, and stay as they are once published", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    const plan = await issuedPlan(page, 2024);
    await page.goto(`/results?plan=${plan}`);
    await page.getByRole("rowheader").first().waitFor();
    await eventually(() => page.getByRole("button", { name: "Tính chỉ số" }).count()).toBe(0);
    await looksRight(page, "score-runs");

    await openRun(page, plan);
    await page.getByText("95,01 %", { exact: true }).first().waitFor();
    await page.getByText("46.315 lượt hài lòng trên 48.750 lượt trả lời").waitFor();
    await page.getByText("(94,97 % + 95,05 %) : 2 = 95,01 %").waitFor();
    await eventually(() => page.getByText("Tạm tính").count()).toBe(0);
    await looksRight(page, "score-overview");
  });

  it("lead from the ranking to one agency, down to the answers of each criterion", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await openRun(page, await issuedPlan(page, 2024));
    await page.getByRole("link", { name: "Xếp hạng" }).click();
    await page.getByRole("rowheader").nth(31).waitFor();
    await looksRight(page, "score-ranking");
    await page.getByRole("link", { name: "Ban Dân tộc" }).click();
    await page.getByRole("heading", { name: "Ban Dân tộc" }).waitFor();
    await page.getByText("Thứ 3", { exact: true }).waitFor();
    await page.getByText("Thứ 1", { exact: true }).waitFor();
    await eventually(() => page.getByRole("rowheader").count()).toBe(12);
    await looksRight(page, "score-agency");
    await page.goBack();
    await page.getByRole("rowheader").nth(31).waitFor();
  });

  it("show the contents of a form with the criteria beneath", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await openRun(page, await issuedPlan(page, 2024));
    await page.getByRole("link", { name: "Nội dung", exact: true }).click();
    await page.getByRole("combobox", { name: "Mẫu phiếu" }).click();
    await page.getByRole("option", { name: "Phiếu điều tra tổ chức" }).click();
    await page.getByRole("heading", { name: "Phiếu điều tra tổ chức" }).waitFor();
    await eventually(() => page.getByRole("rowheader").count()).toBe(3 + 12);
    await looksRight(page, "score-contents");
  });

  it("show what was ticked beside the criteria on its three bases", async () => {
    const page = await browser.newPage();
    await signInAs(page, "DIRECTOR");
    await openRun(page, await issuedPlan(page, 2024));
    await page.getByRole("link", { name: "Nhận định, mong đợi" }).click();
    const places = page.getByRole("table", { name: "Nơi nộp hồ sơ, nhận kết quả" });
    await places.getByText("44,54 %").waitFor();
    await page.getByText("2.091 phiếu được hỏi", { exact: false }).first().waitFor();
    await looksRight(page, "score-statements");
    await page.getByRole("combobox", { name: "Phần của phiếu" }).click();
    await page.getByRole("option", { name: "Mong đợi" }).click();
    await page.getByText("20,15 %").first().waitFor();
    await looksRight(page, "score-expectations");
  });

  it("rank one block as a table, in the URL", async () => {
    const page = await browser.newPage();
    await signInAs(page, "DIRECTOR");
    await openRun(page, await issuedPlan(page, 2024));
    await page.getByRole("link", { name: "Xếp hạng" }).click();
    await page.getByRole("combobox", { name: "Khối" }).click();
    await page.getByRole("option", { name: "Khối huyện, thành phố" }).click();
    await page.getByRole("combobox", { name: "Cách xem" }).click();
    await page.getByRole("option", { name: "Bảng" }).click();
    await eventually(() => query(page)).toEqual({ tab: "ranking", block: "DISTRICT", view: "table" });
    await eventually(() => page.getByRole("rowheader").count()).toBe(12);
    await looksRight(page, "score-ranking-table");
    await eventually(() => page.getByRole("button", { name: "Tính chỉ số" }).count()).toBe(0);
  });

  it("leave as a workbook and as sheets to print", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await openRun(page, await issuedPlan(page, 2024));
    const [workbook] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải Excel" }).click(),
    ]);
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe("PK");
    await page.getByRole("link", { name: "Bản in" }).click();
    await page.getByRole("heading", { name: "Kết quả đo lường sự hài lòng năm 2024" }).waitFor();
    await page.getByRole("article").nth(4).waitFor();
    const onScreenOnly = [
      page.getByRole("button", { name: "In", exact: true, includeHidden: true }),
      page.getByRole("navigation", { includeHidden: true }).first(),
    ];
    for (const part of onScreenOnly) await part.waitFor();
    await page.emulateMedia({ media: "print" });
    for (const part of onScreenOnly) await part.waitFor({ state: "hidden" });
    await eventually(() => page.getByText("Dữ liệu mô phỏng. Lần tính").count()).toBe(5);
  });

  it("say why a plan without ballots has none", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await page.goto(`/results?plan=${await issuedPlan(page, 2020)}`);
    await page.getByText("Chưa tính lần nào").waitFor();
    await page.getByRole("button", { name: "Tính chỉ số" }).click();
    const refusal = page.getByRole("alert").getByRole("link");
    await refusal.waitFor();
    await looksRight(page, "score-refused");
    await refusal.click();
    await page.getByRole("heading", { name: "Nạp tệp phiếu" }).waitFor();
  });
});

async function query(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(await page.evaluate(() => [...new URLSearchParams(location.search)]));
}

/** The latest run of a plan. */
async function openRun(page: Page, plan: string): Promise<void> {
  await page.goto(`/results?plan=${plan}`);
  await page.getByRole("rowheader").first().getByRole("link").click();
  await page.getByRole("heading", { name: /^Kết quả lần tính/, level: 1 }).waitFor();
}
