import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phone, useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { readyForms } from "./support/forms.ts";
import { looksRight } from "./support/looks.ts";
import {
  focusedPath,
  mendFirst,
  openPart,
  pasteCells,
  tasksOf,
  type FieldValue,
} from "./support/plan-gate.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("a plan", () => {
  it("is created, told all that is missing, mended link by link, and issued", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/plans");
    await looksRight(page, "plans");
    await readyForms(page, 2026);
    await createDraft(page, 2026);
    await looksRight(page, "plan-draft");

    await openPart(page, "Điều kiện ban hành");
    await page.getByText("Còn 209 việc phải làm trước khi ban hành được.").waitFor();
    await eventually(() => tasksOf(page).count()).toBe(209);
    const issue = page.getByRole("button", { name: "Ban hành", exact: true });
    await eventually(() => issue.isDisabled()).toBe(true);
    await looksRight(page, "plan-gate");

    while ((await mendFirst(page, valueOf)) > 0);
    await page.getByText("Lưu dự thảo trước, rồi ban hành.").waitFor();
    await page.keyboard.press("Control+s");
    await page.getByText(/Mọi thay đổi đã lưu/).waitFor();

    await openPart(page, "Cơ quan, số phiếu");
    await page.getByText("4.500 phiếu").first().waitFor();
    await page
      .getByRole("combobox", { name: "Khối", exact: true })
      .selectOption({ label: "Khối xã, phường" });
    await page.getByRole("rowheader", { name: "Sở Nội vụ" }).waitFor({ state: "detached" });
    await looksRight(page, "plan-roster");

    await openPart(page, "Điều kiện ban hành");
    await issue.click();
    const dialog = page.getByRole("alertdialog", { name: "Ban hành kế hoạch năm 2026?" });
    await dialog.getByText("77/QĐ-UBND ngày 15/08/2025").waitFor();
    await dialog.getByRole("button", { name: "Ban hành kế hoạch" }).click();
    await page.getByText(/^Đã ban hành kế hoạch/).waitFor();
    await page.getByRole("heading", { name: "Mã kiểm chứng" }).waitFor();
    await eventually(() => page.getByRole("button", { name: "Lưu dự thảo" }).count()).toBe(0);
    await looksRight(page, "plan-issued");
  });

  it("keeps both editors' words when two save one draft", async () => {
    const first = await browser.newPage();
    await signInAs(first, "SURVEY_OFFICER", "/plans");
    const address = await createDraft(first, 2031);
    const second = await browser.newPage();
    await signInAs(second, "DIVISION_HEAD", address);
    await second.getByLabel(/Số quyết định/).fill("31/QĐ-UBND");
    await second.getByRole("button", { name: "Lưu dự thảo" }).click();
    await second.getByText(/Mọi thay đổi đã lưu/).waitFor();

    await first.getByLabel(/Ngày quyết định/).fill("1/2/2026");
    await first.getByRole("button", { name: "Lưu dự thảo" }).click();
    const dialog = first.getByRole("dialog", { name: "Bản dự thảo này vừa được lưu ở nơi khác" });
    await dialog.getByText(/Trưởng phòng .* đã lưu lúc/).waitFor();
    await looksRight(first, "plan-stale");
    await dialog.getByRole("button", { name: "Lấy bản mới nhất, giữ phần tôi nhập" }).click();
    await eventually(() => first.getByLabel(/Số quyết định/).inputValue()).toBe("31/QĐ-UBND");
    await eventually(() => first.getByLabel(/Ngày quyết định/).inputValue()).toBe("01/02/2026");
    await first.getByRole("button", { name: "Lưu dự thảo" }).click();
    await first.getByText(/Mọi thay đổi đã lưu/).waitFor();
  });

  it("offers what was typed after a reload, and asks before it is left or deleted", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/plans");
    await createDraft(page, 2032);
    await page.getByLabel(/Số quyết định/).fill("32/QĐ-UBND");
    await page.getByText("Có 1 thay đổi chưa lưu").waitFor();
    page.once("dialog", (leaving) => void leaving.accept());
    await page.reload();
    await page.getByRole("button", { name: "Lấy lại những gì đã nhập" }).click();
    await eventually(() => page.getByLabel(/Số quyết định/).inputValue()).toBe("32/QĐ-UBND");

    await page.getByRole("navigation").getByRole("link", { name: "Bộ tiêu chí" }).click();
    await page.getByRole("button", { name: "Ở lại" }).click();
    await eventually(() => page.getByLabel(/Số quyết định/).inputValue()).toBe("32/QĐ-UBND");

    await page.getByRole("button", { name: "Xóa dự thảo" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Xóa dự thảo" }).click();
    await page.getByText("Đã xóa dự thảo kế hoạch năm 2032.").waitFor();
    await page.getByRole("link", { name: "Năm 2024" }).waitFor();
    await eventually(() => page.getByRole("link", { name: "Năm 2032" }).count()).toBe(0);
  });

  it("says what cannot be stored beside its field, in both widths", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/plans");
    await createDraft(page, 2033);
    await page.getByLabel(/Ngày quyết định/).fill("31/2/2026");
    await page.getByRole("button", { name: "Lưu dự thảo" }).click();
    const link = page.getByRole("alert").getByRole("link");
    await openPart(page, "Phúc tra");
    await page.setViewportSize(phone);
    await link.click();
    await eventually(() => focusedPath(page)).toBe("decisionDate");
    await looksRight(page, "plan-refused");
  });
});

describe("those who may not edit plans", () => {
  it("read a draft and find nothing to change, or do not find it at all", async () => {
    const officer = await browser.newPage();
    await signInAs(officer, "SURVEY_OFFICER", "/plans");
    const address = await createDraft(officer, 2034);

    const director = await browser.newPage();
    await signInAs(director, "DIRECTOR", "/plans");
    await director.getByRole("link", { name: "Năm 2034" }).waitFor();
    await eventually(() => director.getByRole("button", { name: "Tạo kế hoạch" }).count()).toBe(0);
    await director.goto(address);
    await director.getByText(/Tài khoản của bạn được xem, không sửa/).waitFor();
    await eventually(() => director.getByRole("button", { name: /Lưu|Xóa|Ban hành/ }).count()).toBe(0);

    const monitor = await browser.newPage();
    await signInAs(monitor, "MONITOR", "/plans");
    await monitor.getByRole("link", { name: "Năm 2024" }).waitFor();
    await eventually(() => monitor.getByRole("link", { name: "Năm 2034" }).count()).toBe(0);
    await monitor.goto(address);
    await monitor.getByRole("heading", { name: "Không tìm thấy kế hoạch", level: 1 }).waitFor();
  });
});

/** Creates a draft of nothing from the list; the address of its page. */
async function createDraft(page: Page, year: number): Promise<string> {
  await page.getByRole("button", { name: "Tạo kế hoạch" }).click();
  const dialog = page.getByRole("dialog", { name: "Tạo kế hoạch đo lường" });
  await dialog.getByLabel("Năm đo lường").fill(String(year));
  await dialog.getByLabel("Tạo từ").selectOption({ label: "Bản mới, không chép kế hoạch nào" });
  await dialog.getByRole("button", { name: "Tạo kế hoạch" }).click();
  await page.getByRole("heading", { name: `Kế hoạch đo lường năm ${year}`, level: 1 }).waitFor();
  await page.getByLabel(/Số quyết định/).waitFor();
  return new URL(page.url()).pathname;
}

const days: Readonly<Record<string, string>> = {
  decisionDate: "15/8/2025",
  "legalBases.0.inForceFrom": "12/5/2021",
  "windows.transaction.from": "1/3/2025",
  "windows.transaction.to": "30/6/2025",
  "windows.frame.from": "1/9/2025",
  "windows.frame.to": "15/9/2025",
  "windows.sample.from": "16/9/2025",
  "windows.sample.to": "20/9/2025",
  "windows.fieldwork.from": "01102025",
  "windows.fieldwork.to": "31/10/2025",
  "windows.entry.from": "10/10/2025",
  "windows.entry.to": "15/11/2025",
  "windows.callback.from": "1/11/2025",
  "windows.callback.to": "12/11/2025",
  "windows.scoring.from": "16/11/2025",
  "windows.scoring.to": "20/11/2025",
  "windows.report.from": "20/11/2025",
  "windows.report.to": "30/11/2025",
  "windows.publication.from": "1/12/2025",
  "windows.publication.to": "31/12/2025",
  retentionUntil: "31/12/2026",
};

function valueOf(path: string): FieldValue {
  if (path === "legalBases") return (field) => field.press("Enter");
  if (path === "decisionNumber") return "77/QĐ-UBND";
  if (path === "legalBases.0.number") return "881/QĐ-UBND";
  if (path === "roster.0.quota.official") return pasteCells("50\t5\n".repeat(90));
  if (path.startsWith("callback.consequences.")) {
    return async (field) => void (await field.selectOption({ label: "Giữ phiếu" }));
  }
  return days[path] ?? expect.unreachable(`no value for ${path}`);
}
