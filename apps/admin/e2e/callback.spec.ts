import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { phone, useBrowser } from "./support/browser.ts";
import { planToCall } from "./support/calling.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

/** Draws the plan's ballots as a survey officer would. */
async function draw(page: Page, planId: string): Promise<void> {
  await page.goto(`/callbacks?plan=${planId}`);
  await page.getByRole("heading", { name: "Rút thăm phiếu phúc tra" }).waitFor();
  await page.getByLabel("Số hoặc câu rút thăm").fill("6-2-5-4-1");
  await page.getByRole("button", { name: "Rút thăm", exact: true }).click();
  await page.getByRole("button", { name: "Rút thăm và mở phúc tra" }).click();
  await page.getByRole("heading", { name: "Biên bản rút thăm" }).waitFor();
}

/** Presses the keys in turn, each once the screen shows what it asks for. */
async function press(
  page: Page,
  ...steps: readonly (readonly [key: string, shows: string])[]
): Promise<void> {
  for (const [key, shows] of steps) {
    await page.keyboard.press(key);
    await page.getByText(shows).first().waitFor();
  }
}

describe("callback verification", () => {
  it("is drawn, called by keyboard alone, and closed", async () => {
    const officer = await browser.newPage();
    await signInAs(officer, "SURVEY_OFFICER");
    const planId = await planToCall(officer, 2016, 3);
    await officer.goto(`/callbacks?plan=${planId}`);
    await officer.getByText("Đủ điều kiện").waitFor();
    await looksRight(officer, "callback-draw");
    await draw(officer, planId);
    await looksRight(officer, "callback-drawn");

    const monitor = await browser.newPage();
    await signInAs(monitor, "MONITOR", `/callbacks/call?plan=${planId}`);
    const next = monitor.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" });
    await next.focus();
    await looksRight(monitor, "callback-start");
    await press(monitor, ["Enter", "Lời gọi"]);
    await looksRight(monitor, "callback-hidden");
    await press(monitor, ["0", "0000 000 00"]);
    await looksRight(monitor, "callback-calling");
    await press(monitor, ["1", "Người nghe xác nhận"], ["1", "Ông/Bà đã nhận được phiếu"]);
    await looksRight(monitor, "callback-asking");
    await press(monitor, ["1", "Ông/Bà tự trả lời phiếu"], ["1", "Lưu kết quả"]);
    await looksRight(monitor, "callback-outcome");
    await press(monitor, ["Enter", "Xác nhận đủ 3 nội dung"]);
    await monitor.getByText(/^Đã ghi phiếu .+: Xác nhận đủ 3 nội dung$/).waitFor();

    await press(monitor, ["Enter", "Lời gọi"], ["0", "0000 000 00"], ["8", "Gọi lại khi nào?"]);
    await looksRight(monitor, "callback-later");
    await press(monitor, ["Backspace", "Gặp đúng người"], ["6", "Từ chối trả lời"]);
    await monitor.getByText(/^Đã ghi phiếu .+: Từ chối trả lời$/).waitFor();
    await press(monitor, ["Enter", "Lời gọi"], ["0", "0000 000 00"], ["4", "Sai số điện thoại"]);
    await monitor.getByText(/^Đã ghi phiếu .+: Sai số điện thoại$/).waitFor();
    await press(monitor, ["Enter", "Không còn phiếu nào cần Ông/Bà gọi"]);
    await looksRight(monitor, "callback-done");

    await officer.goto(`/callbacks?plan=${planId}`);
    await officer.getByText("Mọi phiếu đã gọi xong").waitFor();
    await looksRight(officer, "callback-overview");
    await officer.getByRole("link", { name: "Danh sách phiếu" }).click();
    await officer.getByText("Hiện 3 trong 3").waitFor();
    await looksRight(officer, "callback-cases");
    await officer.getByRole("rowheader").first().getByRole("link").click();
    await officer.getByRole("heading", { name: /^Phúc tra phiếu/, level: 1 }).waitFor();
    await looksRight(officer, "callback-case");
    await officer.goto(`/callbacks?plan=${planId}`);
    await officer.getByRole("button", { name: "Chốt phúc tra" }).click();
    await officer.getByRole("button", { name: "Chốt", exact: true }).click();
    await officer.getByText("Phúc tra đã chốt").waitFor();
  });

  it("finds by keyboard alone who rings back, and logs the call as theirs", async () => {
    const officer = await browser.newPage();
    await signInAs(officer, "SURVEY_OFFICER");
    const planId = await planToCall(officer, 2022, 2);
    await draw(officer, planId);

    const monitor = await browser.newPage();
    await signInAs(monitor, "MONITOR", `/callbacks/call?plan=${planId}`);
    await monitor.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" }).focus();
    await press(monitor, ["Enter", "Lời gọi"], ["0", "0000 000 00"]);
    const number = await monitor.getByRole("link", { name: /^0000/ }).innerText();
    await press(monitor, ["5", "Không liên lạc được. Gọi lại từ"], ["Enter", "Lời gọi"]);
    await press(monitor, ["9", "Hỏi mã phiếu trên phần giấy"]);
    await looksRight(monitor, "ring-back");
    await monitor.keyboard.type("987654");
    await press(monitor, ["Enter", "Không có phiếu nào khớp"]);
    await looksRight(monitor, "ring-back-none");
    await monitor.keyboard.type(number.replaceAll(" ", "").slice(-4));
    await press(monitor, ["Enter", "Tìm thấy 1 phiếu"]);
    await looksRight(monitor, "ring-back-found");
    await press(monitor, ["1", "Cảm ơn Ông/Bà đã gọi lại"]);
    await looksRight(monitor, "ring-back-card");
    await press(monitor, ["0", number], ["1", "Người nghe xác nhận"]);
    await looksRight(monitor, "ring-back-asking");
    await press(monitor, ["1", "Ông/Bà đã nhận được phiếu"], ["1", "Ông/Bà tự trả lời phiếu"]);
    await press(monitor, ["1", "Lưu kết quả"], ["Enter", "Xác nhận đủ 3 nội dung"]);
    await looksRight(monitor, "ring-back-logged");
    expect(monitor.url()).not.toContain("000");

    await officer.goto(`/callbacks/cases?plan=${planId}&state=CLOSED`);
    await officer.getByRole("rowheader").first().getByRole("link").click();
    await officer.getByText("Người trả lời gọi lại").waitFor();
    await looksRight(officer, "ring-back-case");
  });

  it("keeps a logged call through a lost network on a phone, and sends it once", async () => {
    const officer = await browser.newPage();
    await signInAs(officer, "SURVEY_OFFICER");
    const planId = await planToCall(officer, 2015, 2);
    await draw(officer, planId);

    const monitor = await browser.newPage(phone);
    await signInAs(monitor, "MONITOR", `/callbacks/call?plan=${planId}`);
    await monitor.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" }).click();
    await monitor.getByRole("button", { name: "Hiện số điện thoại" }).click();
    await monitor.getByRole("link", { name: /^0000 000 00/ }).waitFor();
    await monitor.context().setOffline(true);
    await monitor.getByRole("button", { name: "Không liên lạc được" }).click();
    await monitor.getByText("Chưa gửi được, hệ thống sẽ tự gửi lại").waitFor();
    await monitor.context().setOffline(false);
    await monitor.getByText(/^Đã ghi phiếu .+: Không liên lạc được\. Gọi lại từ/).waitFor();
    await eventually(() => monitor.evaluate(() => Object.keys(localStorage).length)).toBe(0);
    const made = monitor.getByText("Cuộc đã gọi hôm nay").locator("xpath=following-sibling::dd[1]");
    await eventually(() => made.innerText()).toBe("1");
    expect(await monitor.getByRole("link", { name: /^0000/ }).count()).toBe(0);
  });
});
