import { describe, expect, it } from "vitest";
import type { IndexTarget } from "./plan.ts";
import { checkTargets, targetBlockers } from "./targets.ts";
import { SOUND_PLAN } from "./testing/sound-plan.ts";

const names = new Map([["STP", "Sở Tư pháp"]]);
const of = (...targets: IndexTarget[]) => ({ ...SOUND_PLAN, targets });
const province: IndexTarget = { scope: "PROVINCE", code: null, minimum: "0.9" };

describe("the targets of a year", () => {
  it("are of the province, its blocks and its agencies", () => {
    const plan = of(
      province,
      { scope: "BLOCK", code: "DEPARTMENT", minimum: "0.85" },
      { scope: "AGENCY", code: "SYT", minimum: "1" },
    );
    expect([checkTargets(plan), targetBlockers(plan, names)]).toEqual([[], []]);
  });

  it.each(["1.01", "-0.1", "90", "chín mươi", "0,9"])("are refused with a minimum of %s", (minimum) => {
    expect(checkTargets(of({ ...province, minimum }))).toMatchObject([
      { code: "TARGET_INVALID", path: "targets.0.minimum" },
    ]);
  });

  it("are refused when nobody reads them any more", () => {
    const many = Array.from({ length: 201 }, () => province);
    expect(checkTargets(of(...many))).toMatchObject([{ code: "TARGETS_TOO_MANY", path: "targets" }]);
  });

  it.each<[string, IndexTarget, string, string]>([
    ["has no minimum", { ...province, minimum: "" }, "TARGET_MINIMUM_MISSING", "targets.0.minimum"],
    ["asks for nothing", { ...province, minimum: "0" }, "TARGET_MINIMUM_MISSING", "targets.0.minimum"],
    [
      "names no block",
      { scope: "BLOCK", code: null, minimum: "1" },
      "TARGET_SCOPE_MISSING",
      "targets.0.code",
    ],
    [
      "is of a block of no year",
      { scope: "BLOCK", code: "X", minimum: "1" },
      "TARGET_SCOPE_UNKNOWN",
      "targets.0.code",
    ],
  ])("keep the plan from being issued while one %s", (_, target, code, path) => {
    expect(targetBlockers(of(target), names)).toMatchObject([{ code, path }]);
  });

  it("name the agency that the plan does not measure", () => {
    const [blocker] = targetBlockers(of({ scope: "AGENCY", code: "STP", minimum: "1" }), names);
    expect(blocker).toMatchObject({ code: "TARGET_SCOPE_UNKNOWN", path: "targets.0.code" });
    expect(blocker!.message).toContain("Sở Tư pháp");
  });

  it("are one a scope", () => {
    expect(targetBlockers(of(province, province), names)).toMatchObject([
      { code: "TARGET_REPEATED", path: "targets.1.scope" },
    ]);
  });
});
