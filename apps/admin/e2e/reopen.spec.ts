import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { command, issuedPlan } from "./support/plans.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();
const year = 2035;
const QUOTA = { official: 2, reserve: 1, takeAll: false };
const REASON = "Danh sách của Sở Nội vụ thiếu một người";

/** An issued plan of one agency whose sample is closed. */
async function sampledPlan(page: Page): Promise<string> {
  const id = await issuedPlan(page, year, (content) => ({
    ...content,
    roster: content.roster
      .filter(({ agencyCode }) => agencyCode === "SNV")
      .map((row) => ({ ...row, quota: QUOTA })),
  }));
  await page.goto(`/sample/import?plan=${id}`);
  const link = page.getByRole("link", { name: /^Tải tệp để điền/ });
  const button = page.getByRole("button", { name: /^Tải tệp để điền/ });
  const [file] = await Promise.all([page.waitForEvent("download"), link.or(button).click()]);
  const [header = "", ...rows] = (await readFile(await file.path(), "utf8")).slice(1).trimEnd().split("\r\n");
  const columns = header.split(",");
  const filled = rows.map((row, index) => {
    const given: Record<string, string> = {
      unit: `HS-${index + 1}`,
      enumerator: "DTV-001",
      area: "Xã Một",
      name: `Lò Thử Nghiệm ${index + 1}`,
      phone: `000000000${index + 1}`,
    };
    return row.split(",").map((cell, place) => given[columns[place]!] ?? cell);
  });
  await page.locator('input[type="file"]').setInputFiles({
    name: "mau.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([columns, ...filled].map((cells) => `${cells.join(",")}\n`).join("")),
  });
  await page.getByRole("button", { name: `Nạp vào kế hoạch năm ${year}` }).click();
  await page.getByRole("heading", { name: "Đã nạp xong tệp mau.csv" }).waitFor();
  await command(page, "closeSample", "CloseSampleInput", { planId: id, shortfalls: [] });
  return id;
}

describe("a closed stage", () => {
  it("is opened again by two persons, and says so", async () => {
    const officer = await browser.newPage();
    await signInAs(officer, "SURVEY_OFFICER");
    const plan = await sampledPlan(officer);

    await officer.goto(`/sample/closing?plan=${plan}`);
    await officer.getByRole("button", { name: "Mở lại (cần hai người)" }).click();
    await officer.getByRole("button", { name: "Gửi đề nghị" }).click();
    await officer.getByText("Ghi lý do mở lại").first().waitFor();
    await officer.getByRole("textbox", { name: "Lý do mở lại" }).fill(REASON);
    await looksRight(officer, "reopen-request");
    await officer.getByRole("button", { name: "Gửi đề nghị" }).click();
    await officer.getByText("Chờ người thứ hai").waitFor();
    await eventually(
      () => officer.getByRole("button", { name: "Xác nhận mở lại" }).count(),
      "the one who asks does not confirm",
    ).toBe(0);
    await looksRight(officer, "reopen-waiting");

    const head = await browser.newPage();
    await signInAs(head, "DIVISION_HEAD");
    await head.getByRole("link", { name: "Xem đề nghị mở lại", exact: true }).first().waitFor();
    await looksRight(head, "reopen-home");
    await head.getByRole("link", { name: "Xem đề nghị mở lại", exact: true }).first().click();
    await head.getByText(REASON).waitFor();
    await head.getByRole("button", { name: "Xác nhận mở lại" }).click();
    await looksRight(head, "reopen-confirm");
    await head.getByRole("alertdialog").getByRole("button", { name: "Xác nhận mở lại" }).click();
    await head.getByRole("button", { name: "Chốt danh sách và mẫu" }).waitFor();
    await head.getByText("Các lần mở lại (1)").click();
    await head.getByText(REASON).waitFor();
    await looksRight(head, "reopen-done");

    await officer.goto("/audit");
    await officer.getByText("Xác nhận mở lại giai đoạn").first().waitFor();
  });
});

describe("the documents of a plan", () => {
  it("are taken from its page as files of Word", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await page.goto(`/plans/${await issuedPlan(page, 2020)}`);
    for (const [label, name] of [
      ["Tải Kế hoạch", "ke-hoach-do-luong-2020.docx"],
      ["Tải Tờ trình", "to-trinh-ke-hoach-do-luong-2020.docx"],
      ["Tải Phụ lục phân bổ phiếu", "phu-luc-phan-bo-phieu-2020.docx"],
    ] as const) {
      const link = page.getByRole("link", { name: label, exact: true });
      const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(file.suggestedFilename()).toBe(name);
      expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");
    }
    await looksRight(page, "plan-documents");
  });
});
