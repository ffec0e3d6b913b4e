import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PlanContent } from "@sipas/domain/plan";
import { beforeEach, describe, expect, it } from "vitest";
import { renderApp } from "../../../testing/render-app.tsx";
import { blankContent, pageAnswers, planAnswer } from "../testing/plan-answers.ts";

const cessations = [
  {
    __typename: "AgencyCessation",
    agencyCode: "SKHDT",
    agencyName: "Sở Kế hoạch và Đầu tư",
    day: "2025-03-01",
  },
];

/** A server that holds one draft, in whose province an agency ended, and keeps what it was sent. */
async function openPart(part: string) {
  const sent: PlanContent[] = [];
  let plan = { ...planAnswer(blankContent), cessations };
  await renderApp(`/plans/p1?section=${part}`, {
    ...pageAnswers(),
    surveyPlan: () => plan,
    saveSurveyPlan: ({ input }: { input: { version: number; content: PlanContent } }) => {
      sent.push(input.content);
      plan = { ...planAnswer(input.content, { version: input.version + 1 }), cessations };
      return plan;
    },
  });
  return { sent, user: userEvent.setup() };
}

const save = () => screen.getByRole("button", { name: "Lưu dự thảo" });

beforeEach(() => sessionStorage.clear());

describe("the dossiers of agencies that ended", () => {
  it("are asked about only when the transaction window holds such an end", async () => {
    const { user, sent } = await openPart("windows");
    const window = await screen.findByRole("group", { name: "Thời gian giao dịch của người được hỏi" });
    const group = { name: "Hồ sơ của cơ quan đã kết thúc hoạt động" };
    expect(screen.queryByRole("group", group)).toBeNull();
    await user.type(within(window).getByLabelText(/Từ ngày/), "1/9/2024");
    await user.type(within(window).getByLabelText(/Đến ngày/), "30/9/2025");
    await user.tab();
    const rule = await screen.findByRole("group", group);
    expect(rule.textContent).toContain("Từ 01/03/2025: Sở Kế hoạch và Đầu tư.");
    await user.click(within(rule).getByLabelText("Tính cho cơ quan kế thừa chức năng"));
    await user.click(save());
    await screen.findByText(/Mọi thay đổi đã lưu/);
    expect(sent[0]).toMatchObject({ ceasedRule: "ATTRIBUTE" });
  });
});

describe("the targets", () => {
  it("come in of a block or an agency, and go, without losing the others", async () => {
    const { user, sent } = await openPart("targets");
    await user.click(await screen.findByRole("button", { name: "Thêm mục tiêu" }));
    const row = screen.getByRole("group", { name: "Mục tiêu 2" });
    await user.selectOptions(within(row).getByLabelText("Phạm vi"), "Một cơ quan");
    await user.selectOptions(within(row).getByLabelText(/^Cơ quan/), "Sở Y tế");
    await user.type(within(row).getByLabelText(/Chỉ số tối thiểu/), "85,5");
    await user.click(
      within(screen.getByRole("group", { name: "Mục tiêu 1" })).getByRole("button", { name: /^Bỏ/ }),
    );
    await user.click(save());
    await screen.findByText(/Mọi thay đổi đã lưu/);
    expect(sent[0]?.targets).toEqual([{ scope: "AGENCY", code: "SYT", minimum: "0.855" }]);
  });
});

describe("the threshold of small numbers", () => {
  it("never goes below five, and what was typed stays", async () => {
    const { user, sent } = await openPart("terms");
    const field = await screen.findByLabelText<HTMLInputElement>(/Ngưỡng ít người/);
    await user.clear(field);
    await user.type(field, "4");
    await user.click(save());
    await screen.findByRole("alert");
    expect(sent).toEqual([]);
    expect(field.value).toBe("4");
    expect(screen.getAllByText("Ngưỡng ít người phải là số nguyên từ 5 đến 1.000.").length).toBeGreaterThan(
      0,
    );
  });
});
