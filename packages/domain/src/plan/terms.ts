import {
  compareRatio,
  formatCount,
  formatDay,
  parseDecimal,
  problem,
  ratio,
  type Problem,
} from "../kernel/index.ts";
import { LEAST_SMALL_CELL, type PlanContent } from "./plan.ts";
import { findDayProblems } from "./typed-day.ts";

const MOST_SMALL_CELL = 1000;

type Terms = Pick<PlanContent, "reserveRatio" | "smallCell" | "retentionUntil">;

/**
 * What makes the terms of a draft impossible: a reserve ratio that is no share of 0 to 1, breakdowns of fewer
 * people than the law of small numbers of this project allows, a day that is none.
 */
export function checkTerms(plan: Terms): readonly Problem[] {
  const problems: Problem[] = [];
  const reserve = parseDecimal(plan.reserveRatio);
  if (plan.reserveRatio !== "" && (reserve === null || compareRatio(reserve, ratio(1, 1)) > 0)) {
    problems.push(problem("RATIO_INVALID", "reserveRatio", "Tỷ lệ dự phòng phải từ 0 % đến 100 %."));
  }
  const { smallCell } = plan;
  if (!Number.isInteger(smallCell) || smallCell < LEAST_SMALL_CELL || smallCell > MOST_SMALL_CELL) {
    const message = `Ngưỡng ít người phải là số nguyên từ ${LEAST_SMALL_CELL} đến ${formatCount(MOST_SMALL_CELL)}.`;
    problems.push(problem("SMALL_CELL_INVALID", "smallCell", message));
  }
  return [...problems, ...findDayProblems("retentionUntil", "Ngày hết lưu dữ liệu", plan.retentionUntil)];
}

/** What the terms still lack: a last day for personal data, and that after the year is published. */
export function termBlockers({
  retentionUntil,
  windows,
}: Pick<PlanContent, "retentionUntil" | "windows">): readonly Problem[] {
  if (retentionUntil === null) {
    const message = "Nhập ngày cuối cùng còn lưu dữ liệu cá nhân.";
    return [problem("RETENTION_MISSING", "retentionUntil", message)];
  }
  const published = windows.publication.to;
  if (published === null || retentionUntil > published) return [];
  const message = `Dữ liệu cá nhân phải còn đến sau khi công bố xong (${formatDay(published)}); dời ngày này.`;
  return [problem("RETENTION_TOO_EARLY", "retentionUntil", message)];
}

/** The reserve ballots that a ratio asks for beside `official` ones, rounded up; null while the ratio is open. */
export function reserveOf(official: number, reserveRatio: string): number | null {
  const share = parseDecimal(reserveRatio);
  if (share === null) return null;
  const { numerator, denominator } = share;
  return Number((BigInt(official) * numerator + denominator - 1n) / denominator);
}
