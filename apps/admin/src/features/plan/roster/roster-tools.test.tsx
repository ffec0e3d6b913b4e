import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { blankContent, pageAnswers, planAnswer } from "../testing/plan-answers.ts";

/** The roster of a draft: the Sở Nội vụ with 500 people and 40 ballots, the others with 20 ballots. */
async function openRoster() {
  const roster = blankContent.roster.map((row, place) => ({
    ...row,
    frameSize: place === 0 ? 500 : null,
    quota: { official: place === 0 ? 40 : 20, reserve: 1, takeAll: false },
  }));
  await renderApp("/plans/p1?section=roster", {
    ...pageAnswers(),
    surveyPlan: planAnswer({ ...blankContent, roster }),
  });
  await screen.findByRole("textbox", { name: "Số phiếu phân bổ, Sở Nội vụ" });
  return userEvent.setup();
}

const field = (label: string, agency = "Sở Nội vụ") =>
  screen.getByRole<HTMLInputElement>("textbox", { name: `${label}, ${agency}` });
const quota = (agency?: string) => field("Số phiếu phân bổ", agency).value;
const margin = (agency: string) => {
  const row = screen.getByRole("rowheader", { name: new RegExp(agency) }).closest("tr")!;
  return row.querySelector("[data-label='Sai số']")!.textContent;
};

beforeEach(() => sessionStorage.clear());

describe("the roster in numbers", () => {
  it("tells the margin while one types, and when ballots are few", async () => {
    const user = await openRoster();
    expect(margin("Sở Y tế")).toBe("±\u00a022,0\u00a0điểmÍt phiếu, chỉ tham khảo");
    await user.clear(field("Số phiếu phân bổ", "Sở Y tế"));
    await user.type(field("Số phiếu phân bổ", "Sở Y tế"), "30");
    expect(margin("Sở Y tế")).toBe("±\u00a017,9\u00a0điểm");
    await user.type(field("Số người sử dụng dịch vụ", "Sở Y tế"), "30");
    expect(margin("Sở Y tế")).toBe("±\u00a00,0\u00a0điểm");
  });

  it("puts the proposed size of one agency in place by a press", async () => {
    const user = await openRoster();
    await user.click(screen.getByRole("button", { name: "Đặt 223 phiếu như đề xuất, Sở Nội vụ" }));
    expect(quota()).toBe("223");
  });

  it("asks before it sizes all, and takes it back", async () => {
    const user = await openRoster();
    await user.click(screen.getByRole("button", { name: "Áp dụng số phiếu đề xuất" }));
    const dialog = screen.getByRole("alertdialog");
    within(dialog).getByText("1 cơ quan đổi số phiếu; tổng số phiếu của các cơ quan này từ 40 thành 223.");
    await user.click(within(dialog).getByRole("button", { name: "Đặt số phiếu" }));
    expect(quota()).toBe("223");
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(quota()).toBe("40");
  });

  it("takes the reserve from the plan's share", async () => {
    const user = await openRoster();
    await user.click(screen.getByRole("button", { name: "Tính dự phòng theo tỷ lệ" }));
    await user.click(screen.getByRole("button", { name: "Đặt số dự phòng" }));
    expect(field("Số phiếu dự phòng").value).toBe("4");
    expect(field("Số phiếu dự phòng", "Sở Y tế").value).toBe("2");
  });

  it("moves ballots between two agencies, both margins in sight", async () => {
    const user = await openRoster();
    await user.click(screen.getByRole("button", { name: "Chuyển phiếu" }));
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("combobox", { name: "Từ cơ quan" }));
    await user.click(within(dialog).getByRole("option", { name: "Sở Nội vụ" }));
    await user.click(within(dialog).getByRole("combobox", { name: "Sang cơ quan" }));
    await user.click(within(dialog).getByRole("option", { name: "Sở Y tế" }));
    const count = within(dialog).getByRole("textbox", { name: "Số phiếu chuyển" });
    await user.clear(count);
    await user.type(count, "41");
    within(dialog).getByText("Sở Nội vụ chỉ có 40 phiếu; chuyển ít hơn.");
    await user.clear(count);
    await user.type(count, "10");
    const effect = within(dialog).getByRole("table", { name: "Sai số trước và sau khi chuyển" });
    within(effect).getByText("30 phiếu, ± 17,9 điểm");
    await user.click(within(dialog).getByRole("button", { name: "Chuyển" }));
    expect([quota(), quota("Sở Y tế")]).toEqual(["30", "30"]);
  });

  it("proposes the mode from the dossiers, and lets a person keep another with a reason", async () => {
    const user = await openRoster();
    await user.click(screen.getByRole("button", { name: "Số hồ sơ, Sở Nội vụ" }));
    const dialog = screen.getByRole("dialog");
    const type = (label: string, value: string) => user.type(within(dialog).getByLabelText(label), value);
    await type("Hồ sơ nộp trực tiếp, qua bưu chính", "0");
    await type("Hồ sơ nộp trực tuyến", "900");
    await type("Lượt người, tổ chức tham gia", "700");
    await user.click(within(dialog).getByLabelText("Dùng hình thức theo số hồ sơ"));
    await user.click(within(dialog).getByRole("button", { name: "Ghi vào dự thảo" }));
    within(dialog).getByText("Nêu lý do giữ hình thức khác với số hồ sơ.");
    await type("Lý do giữ hình thức hiện tại", "Có hồ sơ tại quầy");
    await user.click(within(dialog).getByRole("button", { name: "Ghi vào dự thảo" }));
    expect(field("Lý do chọn hình thức").value).toBe("Có hồ sơ tại quầy");
    const mode = screen.getByRole("combobox", { name: "Hình thức phát sinh hồ sơ, Sở Nội vụ" });
    await user.selectOptions(mode, "ONLINE_ONLY");
    expect(field("Lý do chọn hình thức").value).toBe(
      "Cơ quan chỉ có thủ tục hành chính phát sinh hồ sơ trực tuyến",
    );
  });
});
