import { expect, it } from "vitest";
import { accept, decide, problem, refuse } from "./decision.ts";

const first = problem("TOO_SMALL", "quota.official", "Tăng quota.");
const second = problem("MISSING", "name", "Điền tên.");

it("accepts the value when nothing stands in the way", () => {
  expect(decide(5, [])).toEqual(accept(5));
});

it("refuses with all problems at once, in the order found", () => {
  expect(decide(5, [first, second])).toEqual(refuse(first, second));
  expect(refuse(first, second)).toEqual({ ok: false, problems: [first, second] });
});
