import { addRatio, formatRatio, parseDecimal, ratio } from "../kernel/index.ts";
import { BLOCK_METHOD_LABELS, INDEX_METHOD_LABELS, PROVINCE_METHOD_LABELS } from "../plan/index.ts";
import type { ScoringMethod } from "../plan/index.ts";

/** What can make two runs of a plan differ. */
export const RUN_CHANGE_CAUSES = ["BALLOTS_IMPORTED", "BALLOTS_VOIDED", "METHOD", "ALGORITHM"] as const;
export type RunChangeCause = (typeof RUN_CHANGE_CAUSES)[number];

export const RUN_CHANGE_CAUSE_LABELS: Record<RunChangeCause, string> = {
  BALLOTS_IMPORTED: "Phiếu nhập thêm",
  BALLOTS_VOIDED: "Phiếu ghi không hợp lệ",
  METHOD: "Phương pháp tính",
  ALGORITHM: "Phiên bản thuật toán",
};

/** A part of the method that differs, in words. */
export interface MethodChange {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** What of the method differs between two runs; empty when nothing does. */
export function methodChanges(before: ScoringMethod, after: ScoringMethod): readonly MethodChange[] {
  const parts: readonly [part: string, words: (method: ScoringMethod) => string][] = [
    ["Chỉ số của cơ quan", ({ index }) => INDEX_METHOD_LABELS[index]],
    ["Chỉ số của khối", ({ block }) => BLOCK_METHOD_LABELS[block]],
    ["Chỉ số của tỉnh", ({ province }) => PROVINCE_METHOD_LABELS[province]],
    ["Mức tính là hài lòng", ({ satisfied }) => satisfied.join(", ")],
    ["Số chữ số thập phân", ({ rounding }) => String(rounding.digits)],
  ];
  return parts
    .map(([part, words]) => ({ part, before: words(before), after: words(after) }))
    .filter((change) => change.before !== change.after);
}

/**
 * What must be added to the index `before` to get `after`, both as they are shown, with the digits of
 * the finer one: "-0.05". Null where one of them has no value.
 */
export function indexDifference(before: string | null, after: string | null): string | null {
  const [from, to] = [before, after].map((text) => (text === null ? null : parseDecimal(text)));
  if (!from || !to) return null;
  const digits = Math.max(...[before, after].map((text) => text?.split(".")[1]?.length ?? 0));
  const difference = addRatio(to, ratio(-from.numerator, from.denominator));
  return formatRatio(difference, { digits, mode: "HALF_UP" });
}
