import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { issuedPlan } from "./support/plans.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();
const quotas: Readonly<Record<string, object>> = {
  SNV: { official: 2, reserve: 1, takeAll: false },
  "UBND-SONGMA": { official: 2, reserve: 1, takeAll: false },
};

/** An issued plan of two agencies with a handful of ballots. */
function smallPlan(page: Page, year: number): Promise<string> {
  return issuedPlan(page, year, (content) => ({
    ...content,
    roster: content.roster
      .filter(({ agencyCode }) => agencyCode in quotas)
      .map((row) => ({ ...row, quota: quotas[row.agencyCode] })),
  }));
}

/** The downloaded file as rows of cells, without its byte order mark. */
async function download(page: Page, button: RegExp): Promise<{ name: string; rows: string[][] }> {
  const target = page.getByRole("button", { name: button }).or(page.getByRole("link", { name: button }));
  const [file] = await Promise.all([page.waitForEvent("download"), target.click()]);
  const lines = (await readFile(await file.path(), "utf8")).slice(1).trimEnd().split("\r\n");
  return { name: file.suggestedFilename(), rows: lines.map((line) => line.split(",")) };
}

async function send(page: Page, name: string, rows: readonly (readonly string[])[], year: number) {
  const content = rows.map((cells) => `${cells.join(",")}\n`).join("");
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(content),
  });
  await page.getByRole("button", { name: `Nạp vào kế hoạch năm ${year}` }).click();
}

/** The template with everything that a person fills in. */
function filled([header = [], ...rows]: readonly string[][], change: Readonly<Record<string, string>> = {}) {
  const people = rows.map((cells, index) => {
    const given: Record<string, string> = {
      unit: `HS-${index + 1}`,
      enumerator: `DTV-00${(index % 2) + 1}`,
      area: "Xã Một",
      name: `Lò Thử Nghiệm ${index + 1}`,
      phone: `000000000${index + 1}`,
      ...(index === 0 ? change : {}),
    };
    return header.map((column, place) => given[column] ?? cells[place] ?? "");
  });
  return [header, ...people];
}

describe("the sample and its fieldwork", () => {
  it("go from the template to a closed sample, to serials, to closed fieldwork", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    const plan = await smallPlan(page, 2019);

    await page.goto(`/sample?plan=${plan}`);
    await page.getByText("Chưa có đơn vị mẫu nào").waitFor();
    await looksRight(page, "sample-empty");
    await page.goto(`/sample/import?plan=${plan}`);
    const template = await download(page, /^Tải tệp để điền, năm 2019/);
    expect(template.name).toBe("mau-khao-sat-2019.csv");
    expect(template.rows).toHaveLength(1 + 6);
    await looksRight(page, "sample-upload");

    await send(page, "mau-sai.csv", filled(template.rows, { phone: "123", unit: "" }), 2019);
    await page.getByRole("heading", { name: "Chưa nạp được: có 2 chỗ phải sửa" }).waitFor();
    await looksRight(page, "sample-refused");
    await send(page, "mau.csv", filled(template.rows), 2019);
    await page.getByRole("heading", { name: "Đã nạp xong tệp mau.csv" }).waitFor();
    await looksRight(page, "sample-taken");

    await page.getByRole("link", { name: "Xem danh sách mẫu" }).click();
    await page.getByText("Hiện 6 trong 6").waitFor();
    await page.getByText("L. T. N. 1.").waitFor();
    await looksRight(page, "sample-list");
    await page.getByRole("button", { name: "Xem họ tên, số điện thoại của đơn vị mẫu HS-1" }).click();
    await page.getByRole("radio", { name: "Liên hệ để phát hoặc thu phiếu" }).check();
    await looksRight(page, "sample-reveal");
    await page.getByRole("button", { name: "Xem và ghi nhật ký" }).click();
    await page.getByText("Lò Thử Nghiệm 1").waitFor();
    await page.goto("/audit");
    await page.getByText("Xem họ tên, số điện thoại người được khảo sát").first().waitFor();

    await page.goto(`/sample/imports?plan=${plan}`);
    await page.getByRole("button", { name: "Xóa tệp mau.csv" }).click();
    await page.getByText("6 đơn vị mẫu của tệp này").waitFor();
    await looksRight(page, "sample-delete");
    await page.getByRole("button", { name: "Xóa tệp và các đơn vị mẫu" }).click();
    await page.getByText("Chưa nạp tệp nào").waitFor();

    await page.goto(`/sample/import?plan=${plan}`);
    const all = filled(template.rows);
    await send(page, "mau-thieu.csv", [all[0]!, ...all.slice(2)], 2019);
    await page.getByRole("link", { name: "Xem số lượng, chốt mẫu" }).click();
    await page.getByText("Thiếu 1", { exact: true }).waitFor();
    await looksRight(page, "sample-closing");
    await page.getByRole("button", { name: "Chốt danh sách và mẫu" }).click();
    await page.getByRole("textbox", { name: /^Lý do .* thiếu mẫu/ }).fill("Chỉ phát sinh một hồ sơ");
    await looksRight(page, "sample-close");
    await page.getByRole("alertdialog").getByRole("button", { name: "Chốt danh sách và mẫu" }).click();
    await page.getByText("Mẫu khảo sát đã chốt lúc").waitFor();
    await page.getByText("Lý do thiếu: Chỉ phát sinh một hồ sơ").waitFor();
    await looksRight(page, "sample-closed");

    await page.goto(`/sample/import?plan=${plan}`);
    await page.getByText(/^Mẫu khảo sát đã chốt lúc .* người chốt: Chuyên viên/).waitFor();
    await looksRight(page, "sample-upload-closed");

    await page.goto(`/fieldwork/import?plan=${plan}`);
    const sheet = await download(page, /^Tải danh sách mẫu chính thức/);
    expect(sheet.name).toBe("phat-thu-phieu-2019-chinh-thuc.csv");
    const [header = [], ...units] = sheet.rows;
    expect(units.map(([serial = ""]) => serial.slice(0, 5))).toEqual(["SL19-", "SL19-", "SL19-"]);
    await looksRight(page, "fieldwork-upload");
    const outcome = (cells: readonly string[], ...said: readonly string[]) =>
      header.map((_, place) => [...cells.slice(0, 3), ...said][place] ?? "");
    const [first = [], second = [], third = []] = units;
    await send(
      page,
      "ngay-1.csv",
      [
        header,
        outcome(first, "failed", "away", "10/10/2024", "12/10/2024"),
        outcome(second, "issued", "", "10/10/2024", ""),
        third,
      ],
      2019,
    );
    await page.getByRole("heading", { name: "Đã nạp xong tệp ngay-1.csv" }).waitFor();
    await page.getByRole("link", { name: "Xem tổng hợp" }).click();
    await page.getByText("Chưa chốt được").waitFor();
    await looksRight(page, "fieldwork-overview");
    await page.getByRole("link", { name: /1 phiếu còn đang giữ/ }).click();
    await page.getByText("Hiện 1 trong 1").waitFor();
    await page.waitForURL(/state=ISSUED/);
    await looksRight(page, "fieldwork-list");

    await page.goto(`/fieldwork/import?plan=${plan}`);
    const collected = ["collected", "", "10/10/2024", "12/10/2024"] as const;
    await send(page, "sua.csv", [header, outcome(first, ...collected)], 2019);
    await page.getByRole("heading", { name: "Chưa nạp được: có 1 chỗ phải sửa" }).waitFor();
    await page.getByText(/đã ghi không thành công \(đi vắng dài ngày\).*cột correction/).waitFor();
    await looksRight(page, "fieldwork-contradicted");
    await send(page, "sua.csv", [header, outcome(first, ...collected, "typing_error")], 2019);
    await page.getByRole("heading", { name: "Đã nạp xong tệp sua.csv" }).waitFor();
    await looksRight(page, "fieldwork-corrected");
    await page.getByRole("link", { name: "Xem danh sách phiếu" }).click();
    await page.getByRole("button", { name: "Đã đính chính" }).click();
    await page.getByText(/Trước đó ghi: phiếu SL19-.* không thành công \(đi vắng dài ngày\)/).waitFor();
    await looksRight(page, "fieldwork-history");

    await page.goto(`/fieldwork/import?plan=${plan}`);
    await send(
      page,
      "ngay-2.csv",
      [
        header,
        outcome(second, "failed", "moved", "10/10/2024", "13/10/2024"),
        outcome(third, "collected", "", "10/10/2024", "13/10/2024"),
      ],
      2019,
    );
    await page.getByRole("link", { name: "Xem tổng hợp" }).click();
    await page.getByText("Mọi phiếu phát ra đã có kết quả").waitFor();
    await page.getByRole("button", { name: "Chốt phát, thu phiếu" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Chốt phát, thu phiếu" }).click();
    await page.getByText("Phát, thu phiếu đã chốt lúc").waitFor();
    await looksRight(page, "fieldwork-closed");
    await page.goto(`/fieldwork/imports?plan=${plan}`);
    await page.getByText("ngay-2.csv").waitFor();
    await page.getByText(/^Phát, thu phiếu đã chốt lúc .* người chốt: Chuyên viên/).waitFor();
    await eventually(() => page.getByRole("link", { name: "Nạp kết quả phát, thu" }).count()).toBe(0);
    await looksRight(page, "fieldwork-imports");
  });

  it("are the field coordinator's to read and to report, not to close", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    const plan = await smallPlan(page, 2018);
    const coordinator = await browser.newPage();
    await signInAs(coordinator, "FIELD_COORDINATOR");
    await coordinator.goto(`/fieldwork?plan=${plan}`);
    await coordinator.getByText("Phát, thu phiếu bắt đầu khi danh sách và mẫu đã chốt.").waitFor();
    await coordinator.getByRole("link", { name: "Nạp kết quả phát, thu" }).waitFor();
    await coordinator.goto(`/sample/closing?plan=${plan}`);
    await coordinator.getByText("Chưa chốt được").waitFor();
    await eventually(() => coordinator.getByRole("button", { name: "Chốt danh sách và mẫu" }).count()).toBe(
      0,
    );
    await eventually(() => coordinator.getByRole("link", { name: /nạp danh sách mẫu/i }).count()).toBe(0);
  });
});
