import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { pressByKey, untilCursorOn } from "./support/cursor.ts";
import { eventually } from "./support/eventually.ts";
import { readyForms } from "./support/forms.ts";
import { looksRight } from "./support/looks.ts";
import { tasksOf } from "./support/plan-gate.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("the plan of a new year", () => {
  it("is taken from last year's, compared with it, mended and issued, with the keyboard alone", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/plans");
    await readyForms(page, 2025);
    await cloneFor(page, "2025");
    await looksRight(page, "plan-cloned");

    await pressByKey(page.getByRole("link", { name: "Khác gì năm trước" }));
    await page.getByRole("heading", { name: "Kế hoạch năm 2025 khác gì năm 2024", level: 1 }).waitFor();
    await page.getByText("Chia, tách 01/07/2025").first().waitFor();
    await looksRight(page, "plan-differences");
    const kinds = page.getByLabel("Biến động");
    await kinds.focus();
    await page.keyboard.type("Sáp");
    await page
      .getByRole("row")
      .filter({ hasText: "Sở Kế hoạch và Đầu tư" })
      .filter({ hasText: "Sở Tài chính" })
      .waitFor();
    await eventually(() => page.getByRole("row").filter({ hasText: "Sở Y tế" }).count()).toBe(0);
    await pressByKey(page.getByRole("link", { name: "Về kế hoạch" }));

    for (const [part, picture] of PARTS) {
      await openByKey(page, part);
      await looksRight(page, picture);
    }
    await openByKey(page, "Điều kiện ban hành");
    await tasksOf(page).first().waitFor();
    while ((await tasksOf(page).count()) > 0) await mendByKey(page);
    await page.keyboard.press("Control+s");
    await page.getByText(/Mọi thay đổi đã lưu/).waitFor();

    await pressByKey(page.getByRole("button", { name: "Ban hành", exact: true }));
    const dialog = page.getByRole("alertdialog", { name: "Ban hành kế hoạch năm 2025?" });
    await pressByKey(dialog.getByRole("button", { name: "Ban hành kế hoạch" }));
    await page.getByText(/^Đã ban hành kế hoạch/).waitFor();
    await page.getByText("Tính cho cơ quan kế thừa chức năng").waitFor();
    await looksRight(page, "plan-prepared");
  });
});

const PARTS = [
  ["Thời gian", "plan-windows"],
  ["Mục tiêu", "plan-targets"],
  ["Dự phòng, dữ liệu", "plan-terms"],
] as const;

/** Opens the dialog, types the year, and leaves the source as it is offered. */
async function cloneFor(page: Page, year: string): Promise<void> {
  await pressByKey(page.getByRole("button", { name: "Tạo kế hoạch" }));
  const dialog = page.getByRole("dialog", { name: "Tạo kế hoạch đo lường" });
  await dialog.getByLabel("Năm đo lường").focus();
  await retype(page, year);
  const source = dialog.getByLabel("Tạo từ");
  await eventually(() => source.locator("option:checked").innerText()).toBe("Kế hoạch năm 2024 (đã công bố)");
  await looksRight(page, "plan-create");
  await pressByKey(dialog.getByRole("button", { name: "Tạo kế hoạch" }));
  await page.getByRole("heading", { name: `Kế hoạch đo lường năm ${year}`, level: 1 }).waitFor();
  await page.getByLabel(/Số quyết định/).waitFor();
}

async function openByKey(page: Page, name: string): Promise<void> {
  const part = page.getByRole("navigation", { name: "Các phần của kế hoạch" }).getByRole("link", { name });
  await pressByKey(part);
  await eventually(() => part.getAttribute("aria-current")).toBe("page");
}

/** Follows the first link of the gate to its field, does there what is asked, and comes back. */
async function mendByKey(page: Page): Promise<void> {
  const task = tasksOf(page).first();
  const before = await tasksOf(page).count();
  const path = new URL((await task.getAttribute("href")) ?? "", page.url()).searchParams.get("field") ?? "";
  await pressByKey(task);
  await eventually(() => cursorPath(page)).toBe(path);
  await mend(page, path);
  await openByKey(page, "Điều kiện ban hành");
  await page.getByRole("heading", { name: "Ban hành kế hoạch" }).waitFor();
  // The day of the Decision tells which legal bases are out of force: more to do, not less.
  if (path !== "decisionDate") await eventually(() => tasksOf(page).count()).toBeLessThan(before);
}

async function mend(page: Page, path: string): Promise<void> {
  if (path === "decisionNumber") return retype(page, "1777/QĐ-UBND");
  if (path === "decisionDate") return retype(page, "25/8/2025");
  if (path.startsWith("legalBases.")) return replaceLaw(page);
  if (path === "ceasedRule") {
    await page.keyboard.press("Space");
    return page.keyboard.press("ArrowDown");
  }
  if (path.endsWith(".quota.official")) return fillDown(page, "30");
  if (path.endsWith(".quota.reserve")) return fillDown(page, "3");
  expect.unreachable(`nothing known to do at ${path}`);
}

/** The law of 2015 gives way to that of 2025, and the one that amended it goes. */
async function replaceLaw(page: Page): Promise<void> {
  const amending = page.getByRole("button", { name: "Bỏ 47/2019/QH14" });
  if ((await amending.count()) > 0) {
    await pressByKey(amending);
    await untilCursorOn(page, /^BUTTON Thêm căn cứ/);
    return;
  }
  const law = page.getByRole("group", { name: "Căn cứ 2" });
  const fields = [
    ["Số văn bản", "72/2025/QH15"],
    ["Có hiệu lực từ ngày", "16/6/2025"],
    ["Hết hiệu lực sau ngày", ""],
    ["Trích yếu", "Luật Tổ chức chính quyền địa phương ngày 16/6/2025"],
  ] as const;
  for (const [label, value] of fields) {
    await law.getByLabel(label).focus();
    await retype(page, value);
  }
}

/** The same in every row from the one the cursor is in, as one fills in a sheet. */
async function fillDown(page: Page, count: string): Promise<void> {
  let seen = "";
  for (let path = await cursorPath(page); path !== seen; path = await cursorPath(page)) {
    seen = path;
    await retype(page, count);
    await page.keyboard.press("Enter");
  }
}

async function retype(page: Page, value: string): Promise<void> {
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(value);
}

function cursorPath(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest("[data-path]")?.getAttribute("data-path") ?? "");
}
