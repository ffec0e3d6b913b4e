import { readFile } from "node:fs/promises";
import { formatSerial } from "@sipas/domain/fieldwork";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phone, useBrowser } from "./support/browser.ts";
import { planToEnter } from "./support/calling.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { issuedPlan } from "./support/plans.ts";
import { downloadSheet, sendSheet, type SheetRow } from "./support/sheet.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();
const agency = "STP";
const serialOf = (number: number) => formatSerial({ provinceCode: "SL", year: 2021, number });

describe("ballots", () => {
  it("are filtered in the URL, opened one by one, and the way back keeps the filters", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    const plan = await issuedPlan(page, 2024);
    await page.goto(`/ballots?plan=${plan}`);
    await page.getByText("Hiện 1–50 trong 2.640").waitFor();
    await page.getByRole("button", { name: "Trang sau" }).click();
    await page.waitForURL(/after=/);
    await page.getByRole("link", { name: "Phiếu điều tra tổ chức" }).click();
    await page.getByText("Hiện 1–50 trong 130").waitFor();
    await page.waitForURL(`/ballots?plan=${plan}&form=ORGANISATION`);

    const search = page.getByRole("searchbox", { name: "Tìm số phiếu" });
    const serial = await page.getByRole("rowheader").first().innerText();
    await search.fill(serial.slice(0, -3));
    await page.getByText(/^Hiện \d trong \d$/).waitFor();
    await looksRight(page, "ballots");
    await search.fill(serial);
    await page.getByText("Hiện 1 trong 1").waitFor();
    await page.getByRole("rowheader").getByRole("link").click();
    await page.getByRole("heading", { name: `Phiếu ${serial}`, level: 1 }).waitFor();
    await page.getByText("Phiếu mô phỏng").waitFor();
    await eventually(() => page.locator("main ol li").count()).toBeGreaterThanOrEqual(12);
    await looksRight(page, "ballot");

    await page.getByRole("navigation", { name: "Đường dẫn" }).getByRole("link", { name: "Phiếu" }).click();
    await page.getByText("Hiện 1 trong 1").waitFor();
    await page.waitForURL((url) => url.searchParams.get("serial") === serial);
  });

  it("say so when none fits, and clear the filters at once", async () => {
    const page = await browser.newPage();
    await signInAs(page, "DIRECTOR");
    await page.goto(`/ballots?plan=${await issuedPlan(page, 2024)}&serial=KHONG-CO`);
    await page.getByText("Không có phiếu nào khớp bộ lọc").waitFor();
    await page.getByRole("button", { name: "Xóa bộ lọc" }).first().click();
    await page.getByText("Hiện 1–50 trong 2.640").waitFor();
    await page.getByText(/^Nhập phiếu đã chốt lúc .*, người chốt: \S/).waitFor();
    await eventually(() => page.getByRole("link", { name: "Nạp tệp phiếu" }).count()).toBe(0);
  });
});

describe("ballots that came back", () => {
  it("are typed into a sheet that has their serials, until entry is closed", async () => {
    const officer = await browser.newPage();
    await signInAs(officer, "SURVEY_OFFICER");
    const { planId, serials } = await planToEnter(officer, 2017, 3);
    const clerk = await browser.newPage();
    await signInAs(clerk, "DATA_ENTRY", `/ballots/import?plan=${planId}`);
    const link = clerk.getByRole("link", { name: "Phiếu trực tiếp: 3 phiếu chờ nhập" });
    await link.waitFor();
    await looksRight(clerk, "ballot-sheets");
    const sheet = await downloadSheet(clerk, link);
    expect(sheet.name).toBe("nhap-phieu-2017-truc-tiep.csv");
    expect(sheet.rows.map(({ serial }) => serial)).toEqual(serials);

    const typed = sheet.rows.map((row): SheetRow => ({ ...row, "access.1": "4", expectation: "other" }));
    const [first = {}, blank = {}, wrong = {}] = [typed[0], sheet.rows[1], typed[2]];
    const never = formatSerial({ provinceCode: "SL", year: 2017, number: 900 });
    const spoilt = { ...sheet, rows: [first, blank, { ...wrong, serial: never }] };
    await sendSheet(clerk, spoilt, /^Nạp vào kế hoạch/);
    await clerk.getByRole("heading", { name: "Chưa nạp được: có 2 chỗ phải sửa" }).waitFor();
    for (const kind of ["Phiếu chưa có câu trả lời nào", "Số phiếu không ghi thu về"]) {
      await clerk.getByRole("rowheader", { name: kind }).waitFor();
    }
    await looksRight(clerk, "ballot-disputed");

    await sendSheet(clerk, { ...sheet, rows: typed.slice(0, 2) }, /^Nạp vào kế hoạch/);
    await clerk.getByRole("button", { name: "Nạp tệp khác" }).click();
    const rest = await downloadSheet(clerk, clerk.getByRole("link", { name: /: 1 phiếu chờ nhập$/ }));
    expect(rest.rows.map(({ serial }) => serial)).toEqual(serials.slice(2));
    await sendSheet(clerk, { ...rest, rows: typed.slice(2) }, /^Nạp vào kế hoạch/);
    await clerk.getByRole("button", { name: "Nạp tệp khác" }).click();
    await clerk.getByText("Phiếu trực tiếp: đã nhập đủ 3 phiếu thu về.").waitFor();

    await officer.goto(`/ballots/closing?plan=${planId}`);
    await officer.getByRole("button", { name: "Chốt nhập phiếu" }).click();
    await officer.getByRole("alertdialog").getByRole("button", { name: "Chốt nhập phiếu" }).click();
    await officer.getByRole("heading", { name: "Nhập phiếu đã chốt lúc" }).waitFor();
    await looksRight(officer, "ballot-closed");
    for (const path of ["/ballots", "/ballots/imports", "/ballots/import"]) {
      await clerk.goto(`${path}?plan=${planId}`);
      await clerk.getByText(/^Nhập phiếu đã chốt lúc .*, người chốt: Chuyên viên/).waitFor();
      await eventually(() => clerk.getByRole("link", { name: "Nạp tệp phiếu" }).count()).toBe(0);
      await eventually(() => clerk.locator("input[type=file]").count()).toBe(0);
      await looksRight(clerk, `ballot-entry-closed${path.replaceAll("/", "-")}`);
    }
  });
});

describe("import of a ballot file", () => {
  it("refuses a wrong file with every place, then takes the corrected one whole", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    const plan = await issuedPlan(page, 2021);
    await page.goto(`/ballots/import?plan=${plan}`);
    const header = await templateOf(page, /^Phiếu trực tiếp/);
    expect(header).toHaveLength(5 + 24 + 16);
    await looksRight(page, "ballot-upload");

    await choose(page, "phieu-sai.csv", [
      row(header, serialOf(1), { agency: "KHONGCO" }),
      row(header, serialOf(2), { "access.1": "7", "result.2": "x", "demographic.sex": "male|female" }),
    ]);
    await page.getByRole("heading", { name: "Chưa nạp được: có 4 chỗ phải sửa" }).waitFor();
    await page.getByText("phieu-sai.csv").waitFor();
    await looksRight(page, "ballot-refused");
    const [errors] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải tệp lỗi (.csv)" }).click(),
    ]);
    expect(errors.suggestedFilename()).toBe("loi-phieu-sai.csv");
    const list = await readFile(await errors.path(), "utf8");
    expect(list.split("\r\n").slice(0, 2)).toEqual([
      "\uFEFFDòng,Cột,Mã lỗi,Việc cần làm",
      expect.stringMatching(/^2,agency,UNKNOWN_AGENCY,/),
    ]);

    await choose(page, "phieu-dung.csv", [
      row(header, serialOf(1), {}),
      row(header, serialOf(2), {
        "access.1": "",
        "access.2": "*",
        "access.3": "+",
        "access.4": "1",
        "statement.on_time": "late",
        expectation: "shorter_time|other",
      }),
      row(header, serialOf(3), { validity: "void" }),
    ]);
    await page.getByRole("heading", { name: "Đã nạp xong tệp phieu-dung.csv" }).waitFor();
    await looksRight(page, "ballot-imported");
    await page.getByRole("link", { name: "Xem các phiếu vừa nạp" }).click();
    await page.getByText("Hiện 3 trong 3").waitFor();

    await page.getByRole("link", { name: serialOf(2) }).click();
    for (const words of ["Không trả lời", "Không đọc được", "Đánh dấu nhiều hơn một mức"]) {
      await page.getByText(words).first().waitFor();
    }
    await page.getByText("1 – Rất không hài lòng").waitFor();
    for (const words of ["Trễ hẹn", "Rút ngắn thời gian giải quyết"]) {
      await page.getByText(words, { exact: true }).waitFor();
    }
    await looksRight(page, "ballot-marks");

    await page.getByRole("button", { name: "Ghi không hợp lệ" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "Phiếu rách, hỏng, không đọc được" }).check();
    await looksRight(page, "ballot-void");
    await dialog.getByRole("button", { name: "Ghi không hợp lệ" }).click();
    await page.getByText("Người ghi không hợp lệ").waitFor();
    await page.getByRole("button", { name: "Ghi không hợp lệ" }).waitFor({ state: "detached" });

    await page.goto(`/ballots/closing?plan=${plan}`);
    await page.getByText(`Phiếu ${serialOf(1)}`).waitFor();
    await page.getByRole("button", { name: "Chốt nhập phiếu", disabled: true }).waitFor();
    await looksRight(page, "ballot-closing");

    await page.goto(`/ballots/imports?plan=${plan}`);
    await page.getByRole("link", { name: "phieu-dung.csv" }).waitFor();
    await looksRight(page, "ballot-imports");
  });

  it("says that nothing was written when the line breaks under way", async () => {
    const page = await browser.newPage(phone);
    await signInAs(page, "SURVEY_OFFICER");
    const plan = await issuedPlan(page, 2021);
    await page.goto(`/ballots/import?plan=${plan}`);
    const header = await templateOf(page, /^Phiếu trực tiếp/);
    await page.route("**/ballot-imports", (route) => route.abort("internetdisconnected"));
    await choose(page, "phieu.csv", [row(header, serialOf(900_001), {})]);
    await page.getByRole("alert").getByText("Chưa có phiếu nào được ghi.").waitFor();
    await eventually(() => page.getByText("phieu.csv").count()).toBe(1);
  });
});

/** The columns of the template that the screen hands out. */
async function templateOf(page: Page, name: RegExp): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  return text.replace("\uFEFF", "").trim().split(",");
}

type Row = Readonly<Record<string, string>>;

/** One ballot: all marks 4 but those given. */
function row(header: readonly string[], serial: string, cells: Row): Row {
  const marks = Object.fromEntries(
    header.filter((name) => /\.\d+$/.test(name)).map((name): [string, string] => [name, "4"]),
  );
  return { ...marks, serial, agency, form: "direct", ...cells };
}

async function choose(page: Page, name: string, rows: readonly Row[]): Promise<void> {
  const header = [...new Set(["validity", ...rows.flatMap((cells) => Object.keys(cells))])];
  const lines = [header, ...rows.map((cells) => header.map((column) => cells[column] ?? ""))];
  const buffer = Buffer.from(lines.map((cells) => cells.join(",")).join("\r\n"));
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Nạp vào kế hoạch năm" }).click();
}
