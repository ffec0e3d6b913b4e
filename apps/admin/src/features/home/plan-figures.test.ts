import { expect, it } from "vitest";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { figuresOf } from "./plan-figures.tsx";

const plan = {
  id: "p1",
  rosterCount: 32,
  officialQuota: 2620,
  takeAllCount: 0,
  takeAllExpected: 0,
} as PlanCardFragment;
const quotaNote = (change: Partial<PlanCardFragment>) =>
  figuresOf({ ...plan, ...change }).find(({ key }) => key === "quota")?.sub;

it("says why more ballots may come in than are allotted", () => {
  expect(quotaNote({})).toBeUndefined();
  expect(quotaNote({ takeAllCount: 1, takeAllExpected: 20 })).toBe(
    "Chưa tính 1 cơ quan điều tra toàn bộ, dự kiến 20 phiếu",
  );
  expect(quotaNote({ takeAllCount: 2 })).toBe("Chưa tính 2 cơ quan điều tra toàn bộ");
});

it("shows no count of ballots to whom the server tells none", () => {
  expect(figuresOf({ ...plan, ballotCount: null }).map(({ key }) => key)).toEqual(["agencies", "quota"]);
  expect(figuresOf({ ...plan, ballotCount: 2640 }).map(({ key }) => key)).toContain("ballots");
});
