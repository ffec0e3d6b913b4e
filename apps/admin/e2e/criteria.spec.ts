import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { download } from "./support/download.ts";
import { eventually } from "./support/eventually.ts";
import { guidePicture } from "./support/guide.ts";
import { looksRight } from "./support/looks.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("a year's form", () => {
  it("is copied, edited, mended, reordered by keys alone, validated, previewed and compared", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/criteria-sets");
    await page.getByRole("rowheader").first().waitFor();
    await looksRight(page, "forms");
    await copyForm(page, "2033", "2024-DIRECT");

    await page.getByRole("heading", { name: "Sửa mẫu phiếu 2033-DIRECT", level: 1 }).waitFor();
    await page.getByText("Không còn chỗ phải sửa").waitFor();

    await reorderByKeys(page);
    await rewordAge(page);
    await looksRight(page, "form-edit");
    await guidePicture(page, "mau-phieu");
    await mendAge(page);

    await page.getByText("Lưu các thay đổi rồi đánh dấu đã kiểm tra.").waitFor();
    await page.keyboard.press("Control+s");
    await page.getByText(/^Mọi thay đổi đã lưu lúc/).waitFor();
    await page.getByRole("button", { name: "Đánh dấu đã kiểm tra" }).click();
    await page.getByText(/^Mẫu đã được đánh dấu là đã kiểm tra/).waitFor();

    const specimen = page.getByRole("link", { name: "Tải phiếu mẫu (PDF)" });
    const file = await download(page, specimen);
    expect(file).toEqual({ name: "phieu-mau-2033-direct.pdf", begins: "%PDF-" });

    await page.getByRole("link", { name: "Đọc mẫu phiếu" }).click();
    await page.getByRole("heading", { name: "Phiếu trực tiếp, năm 2033", level: 1 }).waitFor();
    await looksRight(page, "form");
    await page.getByRole("link", { name: "So sánh" }).click();
    await page.getByLabel("Mẫu trước").selectOption("2024-DIRECT");
    await page.getByText(/^3 mục thay đổi,/).waitFor();
    await page.getByText("Đổi chỗ", { exact: true }).waitFor();
    await page.waitForURL((url) => url.searchParams.get("before") === "2024-DIRECT");
    await looksRight(page, "form-compare");
  });

  it("is confirmed item by item and as a whole, and may be deleted while no plan uses it", async () => {
    const page = await browser.newPage();
    await signInAs(page, "DIVISION_HEAD", "/criteria-sets");
    await copyForm(page, "2034", "2024-DIRECT");
    await page.getByRole("link", { name: "Đọc mẫu phiếu" }).click();
    const scale = page.getByRole("checkbox", { name: "Đã đối chiếu với phiếu in: Thang trả lời" });
    await scale.click();
    await page.getByText(/^Đã đối chiếu: /).waitFor();
    await page.getByRole("button", { name: "Đối chiếu cả mẫu" }).click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "Đối chiếu cả mẫu" }).click();
    await page.getByText("Mọi mục đã được đối chiếu với phiếu in.").waitFor();
    await scale.click();
    await page.getByText("Còn 1 mục tạm thời, chưa đối chiếu với phiếu in.").waitFor();

    await page.getByRole("button", { name: "Xóa dự thảo" }).click();
    await dialog.getByRole("button", { name: "Xóa dự thảo" }).click();
    await page.getByText("Đã xóa mẫu phiếu 2034-DIRECT.").waitFor();
  });

  it("loses nothing typed when somebody else saves it first or the page is left", async () => {
    const first = await browser.newPage();
    await signInAs(first, "SURVEY_OFFICER", "/criteria-sets");
    await copyForm(first, "2035", "2024-DIRECT");
    await first.getByRole("heading", { name: "Sửa mẫu phiếu 2035-DIRECT" }).waitFor();
    const second = await browser.newPage();
    await signInAs(second, "DIVISION_HEAD", new URL(first.url()).pathname);
    await second.getByLabel("Tên nội dung").first().fill("Tiếp cận dịch vụ công");
    await second.keyboard.press("Control+s");
    await second.getByText(/^Mọi thay đổi đã lưu lúc/).waitFor();

    const level = first.getByLabel("Mức 1", { exact: true });
    await level.fill("Rất kém");
    await first.keyboard.press("Control+s");
    await first.getByRole("button", { name: "Xem khác biệt và chọn cách tiếp tục" }).click();
    const dialog = first.getByRole("dialog", { name: "Mẫu phiếu này vừa được lưu ở nơi khác" });
    await dialog.getByText("Tiếp cận dịch vụ công").waitFor();
    await looksRight(first, "form-stale");
    await dialog.getByRole("button", { name: "Lấy bản mới nhất, giữ phần tôi nhập" }).click();
    await eventually(() => first.getByLabel("Tên nội dung").first().inputValue()).toBe(
      "Tiếp cận dịch vụ công",
    );
    await eventually(() => level.inputValue()).toBe("Rất kém");

    await first.getByRole("link", { name: "Đọc mẫu phiếu" }).click();
    await first.getByRole("button", { name: "Ở lại" }).click();
    await eventually(() => level.inputValue()).toBe("Rất kém");
    await first.keyboard.press("Control+s");
    await first.getByText(/^Mọi thay đổi đã lưu lúc/).waitFor();
  });

  it("has its rows drawn to another place", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/criteria-sets/2025-DIRECT/edit");
    const wording = (place: number) => page.getByLabel(`Tiêu chí ${place}`, { exact: true }).first();
    const words = await wording(1).inputValue();
    const grips = page
      .getByRole("group", { name: /^Thao tác với tiêu chí access/ })
      .getByTitle("Kéo để đổi chỗ");
    const [from, to] = [await centreOf(grips.nth(0)), await centreOf(grips.nth(2))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, (from.y + to.y) / 2 + 8, { steps: 10 });
    await page.mouse.move(to.x, to.y + 8, { steps: 10 });
    await page.mouse.up();
    await eventually(() => wording(3).inputValue()).toBe(words);
    await page.getByRole("button", { name: "Chuyển lên: tiêu chí access.1", exact: true }).click();
    await eventually(() => wording(2).inputValue()).toBe(words);
    await page.getByRole("button", { name: "Bỏ thay đổi" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Bỏ thay đổi" }).click();
    await eventually(() => wording(1).inputValue()).toBe(words);
  });

  it("is shown to who only reads, and its draft to nobody else", async () => {
    const page = await browser.newPage();
    await signInAs(page, "MONITOR", "/criteria-sets/2024-DIRECT");
    await page.getByRole("heading", { name: "Phiếu trực tiếp, năm 2024", level: 1 }).waitFor();
    await eventually(() => page.getByRole("link", { name: "Sửa mẫu phiếu" }).count()).toBe(0);
    await page.goto("/criteria-sets/2025-DIRECT");
    await page.getByText("Không tìm thấy mẫu phiếu").first().waitFor();
    await page.goto("/criteria-sets/2025-DIRECT/edit");
    await page.getByText("Bạn không có quyền xem mục này").waitFor();
  });
});

async function centreOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await element.boundingBox()) ?? expect.unreachable("nothing to draw by");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function copyForm(page: Page, year: string, from: string): Promise<void> {
  await page.getByRole("button", { name: "Lập mẫu phiếu" }).click();
  const dialog = page.getByRole("dialog", { name: "Lập mẫu phiếu cho một năm" });
  await dialog.getByLabel("Năm đo lường").fill(year);
  await dialog.getByLabel("Chép từ").selectOption(from);
  await dialog.getByRole("button", { name: "Lập dự thảo" }).click();
  await page.waitForURL(/\/edit$/);
}

/** The first criterion goes below the second; the cursor stays in its field, and it is said aloud. */
async function reorderByKeys(page: Page): Promise<void> {
  const wording = page.getByLabel("Tiêu chí 1", { exact: true }).first();
  const words = await wording.inputValue();
  await wording.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByText("Đã chuyển tiêu chí access.1 đến vị trí 2 trong", { exact: false }).waitFor();
  await eventually(() => focusedValue(page)).toBe(words);
}

function focusedValue(page: Page): Promise<string | null> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : null,
  );
}

/** Ages as they were once printed: 18–25 over 25–34. */
async function rewordAge(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /Độ tuổi/, expanded: false })
    .first()
    .click();
  const card = page.getByRole("group", { name: /^câu \d+, Độ tuổi$/ });
  await card.getByLabel("Lựa chọn 1", { exact: true }).fill("18–25 tuổi");
  await card.getByLabel("Đến", { exact: true }).first().fill("25");
  await page
    .getByText(/chồng lên nhau; cho khoảng sau bắt đầu ngay sau khoảng trước/)
    .first()
    .waitFor();
  await eventually(() => page.getByRole("button", { name: "Đánh dấu đã kiểm tra" }).isDisabled()).toBe(true);
}

async function mendAge(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^Đến chỗ sửa: Khoảng/ })
    .first()
    .click();
  await eventually(() =>
    page.evaluate(() => document.activeElement?.closest("[data-path]")?.getAttribute("data-path")),
  ).toMatch(/^questions\.\d+\.options\.1\.band\.from$/);
  const card = page.getByRole("group", { name: /^câu \d+, Độ tuổi$/ });
  await card.getByLabel("Từ", { exact: true }).nth(1).fill("26");
  await card.getByLabel("Lựa chọn 2", { exact: true }).fill("26–34 tuổi");
  await page.getByText("Không còn chỗ phải sửa").waitFor();
}
