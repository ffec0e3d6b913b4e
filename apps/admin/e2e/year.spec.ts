import { dayAt } from "@sipas/domain/kernel";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { eventually } from "./support/eventually.ts";
import { guidePicture } from "./support/guide.ts";
import { looksRight } from "./support/looks.ts";
import { mendFirst, openPart, type FieldValue } from "./support/plan-gate.ts";
import { downloadSheet, sendSheet, type Sheet, type SheetRow } from "./support/sheet.ts";
import { collectedOf, withBallots, withOutcomes, withPeople, withReplacement } from "./support/year-files.ts";

const browser = useBrowser();
const year = 2026;
const today = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
}).format();
/** The practice plan begins its work on 1 September 2026; no Decision is later than what it orders. */
const decisionDay = dayAt(Date.now()) < "2026-09-01" ? today : "01/09/2026";
const fieldDays = { issued_on: "16/09/2026", settled_on: "20/09/2026" };

/** The form of the paper that each agency of the practice plan is asked about with. */
const PAPERS = [
  { form: "direct", template: /^Phiếu trực tiếp/, agencies: ["STP", "UBND-MAU"] },
  { form: "online", template: /^Phiếu trực tuyến/, agencies: ["SKHCN"] },
  { form: "organisation", template: /^Phiếu điều tra tổ chức/, agencies: ["VPUBND"] },
];

describe("a survey year", () => {
  it(
    "goes from its draft to the public page, each step led on by the home screen",
    { timeout: 3_600_000 },
    async () => {
      const officer = await signIn("Chuyên viên (thực hành)");
      await guidePicture(officer, "tong-quan");
      await issue(officer);
      await sample(officer);

      const coordinator = await signIn("Điều phối Bưu điện (thực hành)");
      const papers = await fieldwork(coordinator);
      await doNext(officer, "Chốt phát, thu phiếu");
      await close(officer, "Chốt phát, thu phiếu", "Phát, thu phiếu đã chốt", { picture: "chot-phat-thu" });

      await enterBallots(await signIn("Nhân viên nhập phiếu (thực hành)"), papers);
      await menu(officer, "Kết quả");
      const provisional = await score(officer, "Tạm tính");
      await doNext(officer, "Chốt nhập phiếu");
      await close(officer, "Chốt nhập phiếu", "Nhập phiếu đã chốt lúc", { picture: "chot-nhap-phieu" });

      await drawCallbacks(officer);
      const calls = await callEverybody(await signIn("Giám sát viên (thực hành)"));
      expect(calls).toBeGreaterThanOrEqual(papers.length * 0.3);
      await doNext(officer, "Chốt phúc tra");
      await close(officer, "Chốt phúc tra", "Phúc tra đã chốt", {
        confirm: "Chốt",
        picture: "phuc-tra-tong-hop",
      });

      await doNext(officer, "Tính chỉ số");
      const final = await score(officer, "Phúc tra đã chốt");
      expect(final).not.toBe(provisional);
      await compareRuns(officer);
      await record(officer);
      await confirm(await signIn("Trưởng phòng (thực hành)"));
      await readAsAnybody(final);
    },
  );
});

/** Opens the system anew and presses the button of a demonstration account. */
async function signIn(account: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: account }).click();
  await page.getByRole("heading", { name: "Tổng quan", level: 1 }).waitFor();
  return page;
}

function panel(page: Page, title: string) {
  return page.getByRole("region", { name: title });
}

async function menu(page: Page, entry: string): Promise<void> {
  const entries = page.getByRole("navigation", { name: "Mục lục" });
  await entries.getByRole("link", { name: entry, exact: true }).click();
}

/** Goes to the home screen and takes the step that it puts first. */
async function doNext(page: Page, step: string): Promise<void> {
  await menu(page, "Tổng quan");
  await page.getByText("Việc tiếp theo").locator("xpath=following-sibling::a").getByText(step).click();
}

interface Closing {
  /** What the confirmation's button says, when not the same. */
  readonly confirm?: string;
  readonly picture?: string;
}

/** Presses the button of a stage's last step and its confirmation, and waits for what is then so. */
async function close(
  page: Page,
  step: string,
  done: string,
  { confirm = step, picture }: Closing = {},
): Promise<void> {
  const button = page.getByRole("button", { name: step, exact: true });
  await button.waitFor();
  if (picture) await guidePicture(page, picture);
  await button.click();
  await page.getByRole("alertdialog").getByRole("button", { name: confirm, exact: true }).click();
  await page.getByText(done).first().waitFor();
}

async function issue(officer: Page): Promise<void> {
  await doNext(officer, "Hoàn thiện dự thảo");
  await openPart(officer, "Điều kiện ban hành");
  await officer.getByText("Còn 3 việc phải làm trước khi ban hành được.").waitFor();
  await guidePicture(officer, "dieu-kien-ban-hanh");
  while ((await mendFirst(officer, planValue)) > 0);
  await officer.keyboard.press("Control+s");
  await officer.getByText(/Mọi thay đổi đã lưu/).waitFor();
  await officer.getByRole("button", { name: "Ban hành", exact: true }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "Ban hành kế hoạch" }).click();
  await officer.getByText(/^Đã ban hành kế hoạch/).waitFor();
}

function planValue(path: string): FieldValue {
  if (path === "decisionNumber") return "01/QĐ-UBND";
  if (path === "decisionDate") return decisionDay;
  return async (field) => void (await field.selectOption({ label: "Phiếu không hợp lệ" }));
}

async function sample(officer: Page): Promise<void> {
  await doNext(officer, "Nạp danh sách mẫu");
  const template = await downloadSheet(officer, officer.getByRole("button", { name: /^Tải tệp để điền/ }));
  expect(template.rows).toHaveLength(4 * (6 + 2));
  await guidePicture(officer, "nap-mau");
  await sendSheet(officer, withPeople(template), /^Nạp vào kế hoạch/);
  await officer.getByRole("heading", { name: /^Đã nạp xong tệp/ }).waitFor();
  await doNext(officer, "Chốt danh sách và mẫu");
  await close(officer, "Chốt danh sách và mẫu", "Mẫu khảo sát đã chốt lúc", { picture: "chot-mau" });
}

/** The papers that came back. */
async function fieldwork(coordinator: Page): Promise<readonly SheetRow[]> {
  const send = async (list: RegExp, fill: (sheet: Sheet) => Sheet): Promise<Sheet> => {
    await doNext(coordinator, "Nạp kết quả phát, thu phiếu");
    const sheet = fill(await downloadSheet(coordinator, coordinator.getByRole("link", { name: list })));
    await guidePicture(coordinator, "nap-phat-thu");
    await sendSheet(coordinator, sheet, /^Nạp vào kế hoạch/);
    await coordinator.getByRole("heading", { name: /^Đã nạp xong tệp/ }).waitFor();
    return sheet;
  };
  const official = await send(/mẫu chính thức$/, (sheet) => withOutcomes(sheet, fieldDays));
  const reserve = await send(/mẫu dự phòng$/, (sheet) => withReplacement(sheet, fieldDays));
  const papers = collectedOf(official, reserve);
  expect(papers).toHaveLength(23);
  return papers;
}

async function enterBallots(clerk: Page, papers: readonly SheetRow[]): Promise<void> {
  for (const { form, template, agencies } of PAPERS) {
    await doNext(clerk, "Nhập phiếu");
    const blank = await downloadSheet(clerk, clerk.getByRole("button", { name: template }));
    await guidePicture(clerk, "nhap-phieu");
    const typed = papers.filter(({ agency = "" }) => agencies.includes(agency));
    await sendSheet(clerk, withBallots(blank, form, typed), /^Nạp vào kế hoạch/);
    await clerk.getByRole("heading", { name: /^Đã nạp xong tệp/ }).waitFor();
  }
}

/** Scores the ballots as they are; answers the province's index as it is shown. */
async function score(officer: Page, state: string): Promise<string> {
  await officer.getByRole("button", { name: "Tính chỉ số" }).click();
  await officer.getByRole("heading", { name: /^Kết quả lần tính \d+, năm 2026$/, level: 1 }).waitFor();
  await officer.getByText(state).first().waitFor();
  await guidePicture(officer, "ket-qua");
  const index = officer.getByRole("region", { name: "Chỉ số hài lòng của tỉnh" }).getByText(/^\d+,\d+\s%$/);
  return index.first().innerText();
}

async function drawCallbacks(officer: Page): Promise<void> {
  await doNext(officer, "Rút thăm phúc tra");
  await officer.getByLabel("Số hoặc câu rút thăm").fill("6-2-5-4-1");
  await guidePicture(officer, "rut-tham");
  await close(officer, "Rút thăm", "Biên bản rút thăm", { confirm: "Rút thăm và mở phúc tra" });
}

/** Calls until nobody is left, by keyboard; the first person says that they never had a ballot. */
async function callEverybody(monitor: Page): Promise<number> {
  await monitor.getByRole("link", { name: "Nhận cuộc gọi tiếp theo" }).click();
  const next = monitor.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" });
  await next.focus();
  const script = monitor.getByText("Lời gọi");
  const nobody = monitor.getByText("Không còn phiếu nào cần Ông/Bà gọi");
  for (let calls = 0; ; calls += 1) {
    await monitor.keyboard.press("Enter");
    await script.or(nobody).first().waitFor();
    if (await nobody.isVisible()) return calls;
    const received = calls === 0 ? "0" : "1";
    await press(monitor, ["0", "0100 000"], ["1", "Người nghe xác nhận"]);
    if (calls === 0) await guidePicture(monitor, "cuoc-goi");
    await press(monitor, ["1", "Ông/Bà đã nhận được phiếu"], [received, "Ông/Bà tự trả lời phiếu"]);
    // Who never had a ballot did not answer it either.
    await press(monitor, [received, "Lưu kết quả"], ["Enter", "Đã ghi phiếu"]);
    await eventually(() => next.evaluate((button) => button === document.activeElement)).toBe(true);
  }
}

/** Presses the keys in turn, each once the screen shows what the one before brought. */
async function press(
  page: Page,
  ...steps: readonly (readonly [key: string, shows: string])[]
): Promise<void> {
  for (const [key, shows] of steps) {
    await page.keyboard.press(key);
    await page.getByText(shows).first().waitFor();
  }
}

async function compareRuns(officer: Page): Promise<void> {
  await menu(officer, "Kết quả");
  await officer.getByRole("link", { name: "So sánh hai lần tính" }).click();
  await officer.getByRole("heading", { name: "Vì sao khác" }).waitFor();
  await officer
    .getByText(/1 phiếu/)
    .first()
    .waitFor();
  await guidePicture(officer, "so-sanh");
}

async function record(officer: Page): Promise<void> {
  await doNext(officer, "Ghi nhận quyết định công bố");
  await officer.getByLabel("Số quyết định").fill("02/QĐ-UBND");
  await officer.getByLabel("Ngày ký").fill(today);
  await officer.getByLabel("Thẩm quyền ký").fill("KT. CHỦ TỊCH – PHÓ CHỦ TỊCH");
  await guidePicture(officer, "ghi-nhan", panel(officer, "Ghi nhận quyết định công bố"));
  await officer.getByRole("button", { name: "Ghi nhận đã ban hành" }).click();
  await officer.getByText("Bạn là người ghi nhận, nên một người khác phải xác nhận.").waitFor();
  await eventually(() => officer.getByRole("button", { name: "Xác nhận và công bố" }).count()).toBe(0);
}

async function confirm(head: Page): Promise<void> {
  await doNext(head, "Xác nhận công bố");
  await head.getByText("So số, ngày với văn bản đã ký").waitFor();
  await guidePicture(head, "xac-nhan", panel(head, "Chờ xác nhận"));
  await close(head, "Xác nhận và công bố", "Người dân xem được kết quả ngay từ bây giờ", {
    confirm: "Công bố",
  });
  await looksRight(head, "year-published");
}

/** Nobody is signed in here. */
async function readAsAnybody(index: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto("/cong-bo");
  await page.getByRole("link", { name: `năm ${year}` }).click();
  await page.getByRole("heading", { name: /^Chỉ số hài lòng về sự phục vụ hành chính/, level: 1 }).waitFor();
  await page.getByText(index).first().waitFor();
  await page.getByText("02/QĐ-UBND").first().waitFor();
  await guidePicture(page, "trang-cong-bo");
  await looksRight(page, "year-public");
}
