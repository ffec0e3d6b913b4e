import { expect, it } from "vitest";
import { issuedPlan, runAs, settledField } from "../testing/plan-answer.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { figuresOf } from "./plan-figures.tsx";

const cardOf = (key: string, change: Partial<PlanCardFragment>) =>
  figuresOf({ ...issuedPlan, ...change }).find((card) => card.key === key);
const totals = { ...issuedPlan.fieldworkTotals!, ...settledField };

it("says of how many agencies, and why more ballots may come in than are allotted", () => {
  const noteOf = (change: Partial<PlanCardFragment>) => cardOf("quota", change)?.sub;
  expect(noteOf({})).toBe("32 cơ quan");
  expect(noteOf({ takeAllCount: 1, takeAllExpected: 20 })).toBe(
    "32 cơ quan, chưa tính 1 cơ quan điều tra toàn bộ, dự kiến 20 phiếu",
  );
  expect(noteOf({ takeAllCount: 2 })).toBe("32 cơ quan, chưa tính 2 cơ quan điều tra toàn bộ");
});

it("shows what was handed out as the sum of what became of it", () => {
  expect(cardOf("issued", { fieldworkTotals: totals })).toMatchObject({
    value: "2.667",
    sub: "= 2.640 thu về + 27 không thành công",
  });
  expect(cardOf("issued", { fieldworkTotals: { ...totals, collected: 2600, lost: 2, held: 38 } })?.sub).toBe(
    "= 2.600 thu về + 27 không thành công + 2 thất lạc + 38 đang giữ",
  );
});

it("holds what was entered against what was collected", () => {
  const noteOf = (ballotCount: number) => cardOf("ballots", { fieldworkTotals: totals, ballotCount })?.sub;
  expect(noteOf(2640)).toBe("đủ 2.640 phiếu thu về");
  expect(noteOf(2600)).toBe("còn 40 phiếu thu về chưa nhập");
  expect(noteOf(2641)).toBe("nhiều hơn 1 phiếu so với thu về");
  expect(cardOf("ballots", { fieldworkTotals: null, ballotCount: 2640 })).not.toHaveProperty("sub");
});

it("says how far the calls are, and whether the index may still change", () => {
  const callbackTotals = { ...issuedPlan.callbackTotals!, drawn: 792, called: 790, confirmed: 780 };
  expect(cardOf("calls", { callbackTotals })).toMatchObject({
    value: "790",
    sub: "trên 792 phiếu rút thăm; 780 xác nhận đủ nội dung",
  });
  expect(cardOf("index", { latestScoreRun: runAs(true) })?.sub).toBe("Tạm tính, lần tính 3");
  expect(cardOf("index", { latestScoreRun: runAs(false) })?.sub).toBe("Phúc tra đã chốt, lần tính 3");
});

it("counts nothing that has not begun or that the server does not tell", () => {
  const keysOf = (change: Partial<PlanCardFragment>) =>
    figuresOf({ ...issuedPlan, ...change }).map(({ key }) => key);
  expect(keysOf({})).toEqual(["quota"]);
  expect(keysOf({ fieldworkTotals: null, ballotCount: null, callbackTotals: null })).toEqual(["quota"]);
});
