import { compareRatio, parseDecimal, problem, ratio, type Problem } from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import type { IndexTarget, PlanContent } from "./plan.ts";

const MOST_TARGETS = 200;

/** What makes the targets of a draft impossible: too many, or a minimum that is no share of 0 to 1. */
export function checkTargets({ targets }: Pick<PlanContent, "targets">): readonly Problem[] {
  const tooMany =
    targets.length > MOST_TARGETS
      ? [problem("TARGETS_TOO_MANY", "targets", `Nhập nhiều nhất ${MOST_TARGETS} mục tiêu.`)]
      : [];
  return [
    ...tooMany,
    ...targets.flatMap(({ minimum }, index) => {
      if (minimum === "") return [];
      const least = parseDecimal(minimum);
      if (least !== null && compareRatio(least, ratio(1, 1)) <= 0) return [];
      const message = `Mục tiêu ${index + 1}: chỉ số tối thiểu phải từ 0 % đến 100 %.`;
      return [problem("TARGET_INVALID", `targets.${index}.minimum`, message)];
    }),
  ];
}

type Measured = Pick<PlanContent, "targets" | "blocks" | "roster">;

/**
 * What the targets still lack: each has a minimum above 0 %, is of the province or of a block or an agency
 * that the plan measures, and no two are of the same.
 */
export function targetBlockers(plan: Measured, names: AgencyNames): readonly Problem[] {
  return plan.targets.flatMap((target, index) => {
    const path = `targets.${index}`;
    const least = parseDecimal(target.minimum);
    const open =
      least === null || least.numerator === 0n
        ? [
            problem(
              "TARGET_MINIMUM_MISSING",
              `${path}.minimum`,
              `Mục tiêu ${index + 1}: nhập chỉ số tối thiểu, lớn hơn 0 %.`,
            ),
          ]
        : [];
    const scope = scopeBlocker(plan, target, index, names);
    return scope === null ? open : [...open, scope];
  });
}

function scopeBlocker(
  plan: Measured,
  target: IndexTarget,
  index: number,
  names: AgencyNames,
): Problem | null {
  const { scope, code } = target;
  const path = `targets.${index}.${scope === "PROVINCE" ? "scope" : "code"}`;
  if (scope !== "PROVINCE" && code === null) {
    const wanted = scope === "BLOCK" ? "khối" : "cơ quan";
    return problem("TARGET_SCOPE_MISSING", path, `Mục tiêu ${index + 1}: chọn ${wanted}.`);
  }
  if (plan.targets.findIndex((other) => other.scope === scope && other.code === code) < index) {
    return problem("TARGET_REPEATED", path, `Mục tiêu ${index + 1} đã có ở dòng trên; bỏ bớt một dòng.`);
  }
  if (scope === "BLOCK" && !plan.blocks.some((block) => block.code === code)) {
    return problem("TARGET_SCOPE_UNKNOWN", path, `Mục tiêu ${index + 1}: khối không có trong kế hoạch.`);
  }
  if (scope === "AGENCY" && !plan.roster.some(({ agencyCode }) => agencyCode === code)) {
    const name = agencyNameOf(code ?? "", names);
    const message = `Mục tiêu ${index + 1}: ${name} không có trong danh sách; chọn cơ quan khác hoặc bỏ mục tiêu.`;
    return problem("TARGET_SCOPE_UNKNOWN", path, message);
  }
  return null;
}
