import { findTextProblems, formatDay, isWithin, problem, type Day, type Problem } from "../kernel/index.ts";
import type { LegalBasis, PlanContent } from "./plan.ts";
import { findDayProblems } from "./typed-day.ts";

const MOST_BASES = 50;

/** What makes the legal bases of a draft impossible: too many, a text too long, a day that is none. */
export function checkLegalBases({ legalBases }: Pick<PlanContent, "legalBases">): readonly Problem[] {
  const tooMany =
    legalBases.length > MOST_BASES
      ? [problem("TOO_MANY", "legalBases", `Nhập nhiều nhất ${MOST_BASES} căn cứ pháp lý.`)]
      : [];
  return [
    ...tooMany,
    ...legalBases.flatMap(({ number, title, inForceFrom, inForceTo }, index) => {
      const path = `legalBases.${index}`;
      return [
        ...findTextProblems(`${path}.number`, "Số văn bản", number, 50),
        ...findTextProblems(`${path}.title`, "Trích yếu", title, 500),
        ...findDayProblems(`${path}.inForceFrom`, "Ngày có hiệu lực", inForceFrom),
        ...findDayProblems(`${path}.inForceTo`, "Ngày hết hiệu lực", inForceTo),
      ];
    }),
  ];
}

/**
 * What the legal bases still lack: each has a number and a period that holds the Decision's day, one of them
 * governs the method, and none is a law on local government that was replaced before the Decision.
 */
export function legalBasisBlockers(
  plan: Pick<PlanContent, "legalBases" | "decisionDate">,
): readonly Problem[] {
  const problems = plan.legalBases.flatMap((basis, index) => [
    ...periodBlockers(basis, index, plan.decisionDate),
    ...localGovernmentBlockers(basis, index, plan.decisionDate),
  ]);
  if (plan.legalBases.some(({ kind }) => kind === "METHOD")) return problems;
  const message =
    "Chưa có căn cứ “Quy định phương pháp đo lường”; thêm văn bản quy định cách tính chỉ số còn hiệu lực vào ngày quyết định.";
  return [...problems, problem("METHOD_BASIS_MISSING", "legalBases", message)];
}

function periodBlockers(basis: LegalBasis, index: number, decided: Day | null): readonly Problem[] {
  const path = `legalBases.${index}`;
  const name = nameOf(basis, index);
  const missing =
    basis.number === ""
      ? [problem("LEGAL_BASIS_NUMBER_MISSING", `${path}.number`, `Căn cứ ${name}: nhập số văn bản.`)]
      : [];
  if (basis.inForceFrom === null) {
    const message = `Căn cứ ${name}: nhập ngày có hiệu lực.`;
    return [...missing, problem("LEGAL_BASIS_START_MISSING", `${path}.inForceFrom`, message)];
  }
  if (basis.inForceTo !== null && basis.inForceTo < basis.inForceFrom) {
    const message = `Căn cứ ${name}: ngày hết hiệu lực trước ngày có hiệu lực.`;
    return [...missing, problem("PERIOD_BACKWARDS", `${path}.inForceTo`, message)];
  }
  if (decided === null || isWithin(decided, basis.inForceFrom, basis.inForceTo)) return missing;
  const field = decided < basis.inForceFrom ? "inForceFrom" : "inForceTo";
  const remedy =
    basis.kind === "METHOD"
      ? "thay bằng quy định phương pháp của giai đoạn này, hoặc sửa thời hạn"
      : "thay văn bản khác hoặc sửa thời hạn";
  const message = `Căn cứ ${name} không có hiệu lực vào ngày quyết định ${formatDay(decided)}; ${remedy}.`;
  return [...missing, problem("LEGAL_BASIS_NOT_IN_FORCE", `${path}.${field}`, message)];
}

/** The Law on the Organisation of Local Government of 16 June 2025 holds for plans decided from 1 July 2025. */
const LOCAL_GOVERNMENT = {
  signed: "2025-06-16",
  from: "2025-07-01",
  replaced: new Set(["77/2015/QH13", "47/2019/QH14", "65/2025/QH15"]),
  title: "tổ chức chính quyền địa phương",
} as const;

function localGovernmentBlockers(basis: LegalBasis, index: number, decided: Day | null): readonly Problem[] {
  const { signed, from, replaced, title } = LOCAL_GOVERNMENT;
  if (decided === null || decided < from) return [];
  const isOlder = basis.inForceFrom !== null && basis.inForceFrom < signed;
  const isNamed = basis.kind === "LAW" && basis.title.toLowerCase().includes(title);
  if (!replaced.has(basis.number) && !(isNamed && isOlder)) return [];
  const message = `Căn cứ ${nameOf(basis, index)} đã được thay thế: kế hoạch từ ${formatDay(from)} phải căn cứ Luật Tổ chức chính quyền địa phương ngày ${formatDay(signed)}; thay văn bản này.`;
  return [problem("LOCAL_GOVERNMENT_LAW_REPLACED", `legalBases.${index}.number`, message)];
}

function nameOf({ number }: LegalBasis, index: number): string {
  return number || `dòng ${index + 1}`;
}
