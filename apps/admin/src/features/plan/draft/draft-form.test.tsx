import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PlanContent } from "@sipas/domain/plan";
import { beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { blankContent, pageAnswers, planAnswer, refusal } from "../testing/plan-answers.ts";

interface SaveInput {
  readonly version: number;
  readonly idempotencyKey: string;
  readonly content: PlanContent;
}

/** A server that holds one plan, and remembers what it was sent. */
async function openDraft(path: string, refuse: (input: SaveInput) => object | null = () => null) {
  const sent: SaveInput[] = [];
  const stored = { plan: planAnswer(blankContent) };
  const app = await renderApp(path, {
    ...pageAnswers(),
    surveyPlan: () => stored.plan,
    saveSurveyPlan: ({ input }: { input: SaveInput }) => {
      sent.push(input);
      const refused = refuse(input);
      if (refused) return refused;
      stored.plan = planAnswer(input.content, { version: input.version + 1 });
      return stored.plan;
    },
  });
  return { ...app, sent, stored, user: userEvent.setup() };
}

/** What stands beside a field, as it is read out with it. */
const describing = (field: HTMLElement) =>
  (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ");
const save = () => screen.getByRole("button", { name: "Lưu dự thảo" });

beforeEach(() => sessionStorage.clear());

describe("a draft on screen", () => {
  it("keeps what was typed when the server refuses it, and leads to the field", async () => {
    const refused = refusal({
      code: "TEXT_TOO_LONG",
      path: "decisionNumber",
      message: "Số quyết định dài quá.",
    });
    const { user, sent } = await openDraft("/plans/p1?section=windows", () => refused);
    await user.type(
      within(await screen.findByRole("group", { name: "Nhập phiếu" })).getByLabelText(/Từ ngày/),
      "5/11/2025",
    );
    await user.click(screen.getByRole("link", { name: /^Quyết định/ }));
    await user.type(screen.getByLabelText(/Số quyết định/), "1804/QĐ-UBND");
    await user.click(save());
    const alert = await screen.findByRole("alert");
    expect(sent[0]?.content.windows.entry.from).toBe("2025-11-05");
    await user.click(within(alert).getByRole("link", { name: "Số quyết định dài quá." }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Số quyết định/));
    expect(screen.getByLabelText<HTMLInputElement>(/Số quyết định/).value).toBe("1804/QĐ-UBND");
    expect(screen.getByText("Có 2 thay đổi chưa lưu")).toBeTruthy();
  });

  it("does not send a day that is none, and takes it once it is mended", async () => {
    const { user, sent } = await openDraft("/plans/p1?section=decision");
    const day = await screen.findByLabelText(/Ngày quyết định/);
    await user.type(day, "31/2/2025");
    await user.click(save());
    await screen.findByRole("alert");
    expect(sent).toEqual([]);
    await user.clear(day);
    await user.type(day, "28/2/2025");
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await user.click(save());
    await screen.findByText(/Mọi thay đổi đã lưu/);
    expect(sent[0]?.content.decisionDate).toBe("2025-02-28");
  });

  it("leaves the cursor where one goes while the reasons of a refusal stand above", async () => {
    const { user } = await openDraft("/plans/p1?section=decision");
    await user.type(await screen.findByLabelText(/Ngày quyết định/), "31/2/2025");
    await user.click(save());
    const alert = await screen.findByRole("alert");
    expect(document.activeElement).toBe(alert);
    const parts = within(screen.getByRole("navigation", { name: "Các phần của kế hoạch" }));
    const part = parts.getByRole("link", { name: /^Phúc tra/ });
    await user.click(part);
    await screen.findByLabelText(/Tỷ lệ phiếu được phúc tra/);
    expect(document.activeElement).toBe(part);
  });

  it("keeps the share called as the exact decimal that was typed", async () => {
    const { user, sent } = await openDraft("/plans/p1?section=callback");
    const share = await screen.findByLabelText<HTMLInputElement>(/Tỷ lệ phiếu được phúc tra/);
    expect(share.value).toBe("30");
    await user.clear(share);
    await user.type(share, "30,68");
    await user.click(save());
    await screen.findByText(/Mọi thay đổi đã lưu/);
    expect(sent[0]?.content.callback.share).toBe("0.3068");
    expect(share.value).toBe("30,68");
  });

  it("puts one's own changes onto the newest version when somebody saved in between", async () => {
    const stale = refusal({ code: "STALE_VERSION", path: "version", message: "Vừa được lưu ở nơi khác." });
    const { user, sent, stored } = await openDraft("/plans/p1?section=decision", ({ version }) =>
      version === 1 ? stale : null,
    );
    await user.type(await screen.findByLabelText(/Số quyết định/), "9/QĐ-UBND");
    const theirs = { ...blankContent, decisionDate: "2025-09-01", year: 2026 };
    stored.plan = planAnswer(theirs, { version: 2, updatedBy: "Người Khác" });
    await user.click(save());
    const dialog = await screen.findByRole("dialog", { name: "Bản dự thảo này vừa được lưu ở nơi khác" });
    await within(dialog).findByText(/Người Khác đã lưu lúc/);
    const places = within(dialog)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(places).toEqual([
      "Năm đo lườngQuyết địnhĐã lưu ở nơi khác2026Bạn đã nhập2025 (không sửa)",
      "Số quyết địnhQuyết địnhĐã lưu ở nơi khácChưa điền (không sửa)Bạn đã nhập9/QĐ-UBND",
      "Ngày quyết địnhQuyết địnhĐã lưu ở nơi khác01/09/2025Bạn đã nhậpChưa điền (không sửa)",
    ]);
    await user.click(within(dialog).getByRole("button", { name: "Lấy bản mới nhất, giữ phần tôi nhập" }));
    expect(screen.getByLabelText<HTMLInputElement>(/Năm đo lường/).value).toBe("2026");
    expect(screen.getByLabelText<HTMLInputElement>(/Số quyết định/).value).toBe("9/QĐ-UBND");
    await user.click(save());
    await screen.findByText(/Mọi thay đổi đã lưu/);
    expect(sent.at(-1)).toMatchObject({
      version: 2,
      content: { year: 2026, decisionNumber: "9/QĐ-UBND", decisionDate: "2025-09-01" },
    });
  });

  it("folds a long list of places, and goes on where it opens", async () => {
    const stale = refusal({ code: "STALE_VERSION", path: "version", message: "Vừa được lưu ở nơi khác." });
    const { user, stored } = await openDraft("/plans/p1?section=decision", () => stale);
    await user.type(await screen.findByLabelText(/Số quyết định/), "9/QĐ-UBND");
    const roster = blankContent.roster.map((row, place) => ({
      ...row,
      modeReason: "Lý do khác",
      quota: { official: 10 + place, reserve: 1, takeAll: false },
    }));
    stored.plan = planAnswer({ ...blankContent, roster }, { version: 2 });
    await user.click(save());
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByText("10 chỗ khác nhau");
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(8);
    await user.click(within(dialog).getByRole("button", { name: "và 2 chỗ khác" }));
    const items = within(dialog).getAllByRole("listitem");
    expect(items).toHaveLength(10);
    expect(document.activeElement).toBe(items[8]);
    expect(within(dialog).queryByRole("button", { name: /chỗ khác$/ })).toBeNull();
  });

  it.each([
    ["decision", /Ngày quyết định/, "1/1/0001", "Ngày quyết định: năm phải từ 2000 đến 2100."],
    ["callback", /Số lần gọi tối đa/, "101", "Số lần gọi phải là số nguyên từ 1 đến 20."],
    ["callback", /Số lần gọi tối đa/, "0", "Số lần gọi phải là số nguyên từ 1 đến 20."],
    [
      "callback",
      /Ít nhất mỗi cơ quan/,
      "99999",
      "Số phiếu tối thiểu mỗi cơ quan phải là số nguyên từ 0 đến 1.000.",
    ],
    ["callback", /Tỷ lệ phiếu được phúc tra/, "0", "Tỷ lệ phiếu được phúc tra phải lớn hơn 0 %."],
  ])(
    "says in %s, beside %s, what is wrong with %s as soon as one leaves",
    async (part, label, typed, words) => {
      const { user, sent } = await openDraft(`/plans/p1?section=${part}`);
      const field = await screen.findByLabelText<HTMLInputElement>(label);
      await user.clear(field);
      await user.type(field, typed);
      await user.tab();
      expect(describing(field)).toContain(words);
      expect(screen.queryByRole("alert")).toBeNull();
      expect(sent).toEqual([]);
    },
  );

  it("says nothing of a field that one is still in", async () => {
    const { user } = await openDraft("/plans/p1?section=callback");
    const field = await screen.findByLabelText<HTMLInputElement>(/Số lần gọi tối đa/);
    await user.clear(field);
    await user.type(field, "101");
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    await user.tab();
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("moves nothing under a press of the mouse before the click that comes of it", async () => {
    const { user } = await openDraft("/plans/p1?section=callback");
    const field = await screen.findByLabelText<HTMLInputElement>(/Số lần gọi tối đa/);
    await user.clear(field);
    await user.type(field, "101");
    await user.pointer({ keys: "[MouseLeft>]", target: save() });
    expect(document.activeElement).toBe(save());
    expect(field.getAttribute("aria-invalid")).not.toBe("true");
    await user.pointer({ keys: "[/MouseLeft]", target: save() });
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    await screen.findByRole("alert");
  });

  it("goes to paper as the whole plan, with a word on what is not saved", async () => {
    const { user } = await openDraft("/plans/p1?section=decision");
    await user.type(await screen.findByLabelText(/Số quyết định/), "9");
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    screen.getByText(/1 thay đổi chưa lưu không có trong bản in này/);
    for (const name of ["Phương pháp tính", "Danh sách cơ quan và số phiếu"]) {
      screen.getByRole("heading", { name, level: 2 });
    }
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(screen.queryByRole("heading", { name: "Phương pháp tính", level: 2 })).toBeNull();
  });

  it("offers back after a reload what was not saved", async () => {
    const first = await openDraft("/plans/p1?section=decision");
    await first.user.type(await screen.findByLabelText(/Số quyết định/), "77/QĐ");
    first.unmount();
    const { user } = await openDraft("/plans/p1?section=decision");
    expect((await screen.findByLabelText<HTMLInputElement>(/Số quyết định/)).value).toBe("");
    await user.click(screen.getByRole("button", { name: "Lấy lại những gì đã nhập" }));
    expect(screen.getByLabelText<HTMLInputElement>(/Số quyết định/).value).toBe("77/QĐ");
  });

  it("asks before it is left with unsaved changes", async () => {
    const { user, router } = await openDraft("/plans/p1?section=decision");
    await user.type(await screen.findByLabelText(/Số quyết định/), "7");
    await user.click(screen.getAllByRole("link", { name: "Kế hoạch đo lường" })[0]!);
    await user.click(await screen.findByRole("button", { name: "Ở lại" }));
    expect(router.state.location.pathname).toBe("/plans/p1");
    expect(screen.getByLabelText<HTMLInputElement>(/Số quyết định/).value).toBe("7");
  });
});

describe("the roster on screen", () => {
  const quota = (agency: string) =>
    screen.getByRole<HTMLInputElement>("textbox", { name: `Số phiếu phân bổ, ${agency}` });

  it("sets the criteria set by the mode, and lets another be chosen", async () => {
    const { user } = await openDraft("/plans/p1?section=roster");
    const mode = await screen.findByRole("combobox", { name: "Hình thức phát sinh hồ sơ, Sở Nội vụ" });
    const set = screen.getByRole<HTMLSelectElement>("combobox", { name: "Bộ tiêu chí, Sở Nội vụ" });
    await user.selectOptions(mode, "ONLINE_ONLY");
    expect(set.value).toBe("2025-ONLINE");
    await user.selectOptions(set, "2025-ORGANISATION");
    expect(set.value).toBe("2025-ORGANISATION");
    expect(set.dataset["blocked"]).toBe("true");
  });

  it("fills down what was copied from a spreadsheet, in the order that is shown", async () => {
    await openDraft("/plans/p1?section=roster");
    await screen.findByRole("textbox", { name: "Số phiếu phân bổ, Sở Tài chính" });
    fireEvent.paste(quota("Sở Tài chính"), {
      clipboardData: { getData: () => "1.200\t12\r\n90\t9\r\n5\t1\r\n" },
    });
    expect(quota("Sở Nội vụ").value).toBe("");
    expect(quota("Sở Tài chính").value).toBe("1.200");
    expect(quota("Sở Y tế").value).toBe("90");
    expect(screen.getByText("Đã điền 2 dòng. 1 dòng dán thừa không dùng đến.")).toBeTruthy();
  });

  it("goes down a row with Enter and the arrows", async () => {
    const { user } = await openDraft("/plans/p1?section=roster");
    await user.click(await screen.findByRole("textbox", { name: "Số phiếu phân bổ, Sở Nội vụ" }));
    await user.keyboard("10{Enter}20{ArrowDown}30{ArrowUp}");
    expect(document.activeElement).toBe(quota("Sở Tài chính"));
    expect(quota("Sở Y tế").value).toBe("30");
  });
});

describe("an agency that is asked in full", () => {
  it("has an expected number and no reserve, also where a column is pasted", async () => {
    const { user, sent } = await openDraft("/plans/p1?section=roster");
    const reserve = await screen.findByRole<HTMLInputElement>("textbox", {
      name: "Số phiếu dự phòng, Sở Nội vụ",
    });
    await user.type(reserve, "5");
    await user.click(screen.getByRole("checkbox", { name: "Điều tra toàn bộ, Sở Nội vụ" }));
    expect([reserve.value, reserve.disabled]).toEqual(["", true]);
    screen.getByText("Hỏi tất cả: số phiếu chỉ là dự kiến, không có dự phòng.");
    fireEvent.paste(screen.getByRole("textbox", { name: "Số phiếu dự kiến, Sở Nội vụ" }), {
      clipboardData: { getData: () => "20\t2\n30\t3\n" },
    });
    screen.getByText("1 cơ quan điều tra toàn bộ, dự kiến 20 phiếu, không tính vào số phiếu");
    await user.click(save());
    await screen.findByText(/Mọi thay đổi đã lưu/);
    expect(sent[0]?.content.roster.map(({ quota }) => quota)).toEqual([
      { official: 20, reserve: null, takeAll: true },
      { official: 30, reserve: 3, takeAll: false },
      { official: null, reserve: null, takeAll: false },
    ]);
  });
});

describe("a row that cannot be stored", () => {
  it("says why in a line of its own once one has left the field", async () => {
    const { user } = await openDraft("/plans/p1?section=roster");
    const field = await screen.findByRole("textbox", { name: "Số phiếu phân bổ, Sở Y tế" });
    await user.type(field, "200000");
    await user.tab();
    screen.getByText("Sở Y tế: số phiếu phân bổ phải là số nguyên từ 0 đến 100.000.");
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });
});

describe("who may not edit", () => {
  it("reads the draft and finds no button that changes it", async () => {
    await renderApp("/plans/p1", { ...pageAnswers("DIRECTOR"), surveyPlan: planAnswer(blankContent) });
    await screen.findByText(/được xem, không sửa/);
    expect(screen.queryByRole("button", { name: /Lưu|Ban hành|Xóa/ })).toBeNull();
  });
});
