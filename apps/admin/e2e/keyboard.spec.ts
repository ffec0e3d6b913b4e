import { describe, expect, it } from "vitest";
import { phone, useBrowser } from "./support/browser.ts";
import { planToCall } from "./support/calling.ts";
import { isCursorSeen, pressByKey, untilCursorOn } from "./support/cursor.ts";
import { eventually } from "./support/eventually.ts";
import { looksRight } from "./support/looks.ts";
import { ask } from "./support/ask.ts";
import { command, issuedPlan } from "./support/plans.ts";
import { signInAs } from "./support/sign-in.ts";

const browser = useBrowser();

describe("a list", () => {
  it("opens every page at its head and says which rows these are", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER");
    await page.goto(`/ballots?plan=${await issuedPlan(page, 2024)}`);
    const next = page.getByRole("button", { name: "Trang sau" });
    await pressByKey(next);
    await untilCursorOn(page, /^TABLE .*SL24-000051-/);
    await page.getByText("Hiện 51–100 trong 2.640").waitFor();
    const head = page.getByRole("columnheader", { name: "Số phiếu" });
    await eventually(async () => ((await head.boundingBox())?.y ?? 0) > 0).toBe(true);
    await pressByKey(page.getByRole("button", { name: "Trang trước" }));
    await untilCursorOn(page, /^TABLE .*SL24-000001-/);
    await page.getByText("Hiện 1–50 trong 2.640").waitFor();
  });

  it("keeps the cursor when its filters go", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SYSTEM_ADMIN", "/audit?from=2099-01-01");
    const clear = page.getByRole("button", { name: "Xóa bộ lọc" });
    await clear.nth(1).waitFor();
    await pressByKey(clear.nth(1));
    await untilCursorOn(page, /^TABLE/);
    await page.goto("/audit?from=2020-01-01");
    await pressByKey(clear.first());
    await untilCursorOn(page, /^DIV Bộ lọc/);
  });

  it("keeps the cursor when the row goes that held it", async () => {
    await signInAs(await browser.newPage(), "DIRECTOR");
    const page = await browser.newPage();
    await signInAs(page, "DIRECTOR", "/my-account");
    await pressByKey(page.getByRole("button", { name: /^Kết thúc phiên/ }).first());
    await untilCursorOn(page, /^TABLE/);
  });
});

describe("the draft of a plan", () => {
  it("hides no field under its bars, and begins with its fields on every screen", async () => {
    const page = await browser.newPage({ width: 1280, height: 700 });
    await signInAs(page, "SURVEY_OFFICER");
    const { id } = await command(page, "createSurveyPlan", "CreateSurveyPlanInput", { year: 2035 });
    await page.goto(`/plans/${id}?section=callback`);
    const fields = page.locator("fieldset :is(input, select):not(:disabled)");
    await fields.last().focus();
    for (let left = await fields.count(); left > 0; left -= 1) {
      await eventually(() => isCursorSeen(page)).toBe(true);
      await page.keyboard.press("Shift+Tab");
    }
    for (const viewport of [phone, { width: 1280, height: 800 }]) {
      await page.setViewportSize(viewport);
      await page.goto(`/plans/${id}?section=callback`);
      await fields.first().waitFor();
      const { y = 0, height = 0 } = (await fields.first().boundingBox()) ?? {};
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThan(viewport.height - 40);
    }
  });

  it("tells who saves, discards or goes on to another part, where they are", async () => {
    const page = await browser.newPage({ width: 1280, height: 800 });
    await signInAs(page, "SURVEY_OFFICER");
    const { id } = await command(page, "createSurveyPlan", "CreateSurveyPlanInput", { year: 2036 });
    await page.goto(`/plans/${id}`);
    await page.getByLabel(/Số quyết định/).fill("36/QĐ-UBND");
    await pressByKey(page.getByRole("button", { name: "Lưu dự thảo" }));
    await untilCursorOn(page, /^P Mọi thay đổi đã lưu/);
    await page.getByLabel(/Ngày quyết định/).fill("31/2/2026");
    await pressByKey(page.getByRole("button", { name: "Lưu dự thảo" }));
    await untilCursorOn(page, /^DIV Có 1 chỗ cần sửa/);
    await pressByKey(page.getByRole("button", { name: "Bỏ thay đổi" }));
    await pressByKey(page.getByRole("alertdialog").getByRole("button", { name: "Bỏ thay đổi" }));
    await untilCursorOn(page, /^P Mọi thay đổi đã lưu/);
    await pressByKey(page.getByRole("link", { name: /^Phần sau/ }));
    await untilCursorOn(page, /^LEGEND Căn cứ pháp lý/);
  });

  it("warns before it is made for a year that has a plan already", async () => {
    const page = await browser.newPage();
    await signInAs(page, "SURVEY_OFFICER", "/plans?dialog=create");
    await page.getByLabel("Năm đo lường").fill("2024");
    await page.getByText("Năm 2024 đã có kế hoạch", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Vẫn tạo dự thảo" }).waitFor();
    await looksRight(page, "plan-year-taken");
    await pressByKey(page.getByRole("link", { name: "Mở kế hoạch đó" }));
    await page.waitForURL(`/plans/${await issuedPlan(page, 2024)}`);
  });
});

it("leads from each step of the year to its result, up to the publication", async () => {
  const officer = await browser.newPage();
  await signInAs(officer, "SURVEY_OFFICER");
  const planId = await planToCall(officer, 2023, 1);
  await officer.goto(`/callbacks?plan=${planId}`);
  await officer.getByLabel("Số hoặc câu rút thăm").fill("2-0-1-5");
  await pressByKey(officer.getByRole("button", { name: "Rút thăm", exact: true }));
  await pressByKey(officer.getByRole("button", { name: "Rút thăm và mở phúc tra" }));
  await untilCursorOn(officer, /^H2 /);

  const monitor = await browser.newPage();
  await signInAs(monitor, "MONITOR", `/callbacks/call?plan=${planId}`);
  const next = monitor.getByRole("button", { name: "Nhận cuộc gọi tiếp theo" });
  await pressByKey(next);
  await monitor.getByText("Lời gọi").first().waitFor();
  await monitor.keyboard.press("0");
  await monitor.getByText("0000 000 00").first().waitFor();
  await monitor.keyboard.press("4");
  await monitor.getByText(/^Đã ghi phiếu .+: Sai số điện thoại$/).waitFor();
  for (const _again of [1, 2]) {
    await pressByKey(next);
    await monitor.getByText("Không còn phiếu nào cần Ông/Bà gọi").waitFor();
    await untilCursorOn(monitor, /^BUTTON Nhận cuộc gọi tiếp theo/);
  }

  await officer.goto(`/callbacks?plan=${planId}`);
  await pressByKey(officer.getByRole("button", { name: "Chốt phúc tra" }));
  await pressByKey(officer.getByRole("button", { name: "Chốt", exact: true }));
  await untilCursorOn(officer, /Phúc tra đã chốt/);

  await ask(officer, `mutation ($input: RunScoresInput!) { runScores(input: $input) { __typename } }`, {
    input: { planId, idempotencyKey: crypto.randomUUID() },
  });
  await officer.goto(`/publication?plan=${planId}`);
  const submit = officer.getByRole("button", { name: "Ghi nhận đã ban hành" });
  await pressByKey(submit);
  await eventually(() => officer.evaluate(() => document.activeElement?.id)).toBe("field-decisionNumber");
  await officer.getByLabel("Số quyết định").fill("15/QĐ-UBND");
  await officer.getByLabel("Ngày ký").fill("15/12/2024");
  await officer.getByLabel("Họ tên người ký").fill("Người Ký Thử");
  await pressByKey(submit);
  await untilCursorOn(officer, /^H2 /);

  const head = await browser.newPage();
  await signInAs(head, "DIRECTOR", `/publication?plan=${planId}`);
  await pressByKey(head.getByRole("button", { name: "Xác nhận và công bố" }));
  await pressByKey(head.getByRole("button", { name: "Công bố", exact: true }));
  await untilCursorOn(head, /^DIV Đã công bố/);
});
