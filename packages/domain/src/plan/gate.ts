import { SERVICE_MODE_LABELS, type ServiceMode } from "../agency/index.ts";
import { FORM_OF_2024, FORM_OF_MODE } from "../criteria/index.ts";
import {
  compareRatio,
  formatDay,
  isWithin,
  parseDecimal,
  problem,
  ratio,
  type Problem,
} from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import { blockBlockers } from "./blocks.ts";
import { CALLBACK_OUTCOME_LABELS, WINDOW_LABELS } from "./labels.vi.ts";
import { WINDOW_NAMES, type PlanAgency, type PlanContent, type WindowName } from "./plan.ts";

/** What the gate must know beyond the plan itself. */
export interface IssueFacts {
  /** Decision number of another issued plan of the same province and year, if there is one. */
  readonly otherIssuedPlan: string | null;
  /** Names of the registry's agencies by code; an agency without one is called by its code. */
  readonly agencyNames: AgencyNames;
}

/**
 * All that keeps a plan from being issued, each with the path of its field. An empty list opens
 * the gate. Rules: every agency has exactly one service mode, the criteria set of that mode and a
 * quota; windows run forward; the method's legal basis is in force on the day of the Decision;
 * one issued plan a province and year.
 */
export function findIssueBlockers(plan: PlanContent, facts: IssueFacts): readonly Problem[] {
  return [
    ...decisionBlockers(plan, facts),
    ...legalBasisBlockers(plan),
    ...windowBlockers(plan),
    ...callbackBlockers(plan),
    ...blockBlockers(plan),
    ...rosterBlockers(plan, facts.agencyNames),
  ];
}

function decisionBlockers(plan: PlanContent, facts: IssueFacts): readonly Problem[] {
  const problems: Problem[] = [];
  if (facts.otherIssuedPlan !== null) {
    problems.push(
      problem(
        "PLAN_YEAR_TAKEN",
        "year",
        `Năm ${plan.year} đã có kế hoạch được ban hành (${facts.otherIssuedPlan}); mỗi năm chỉ một kế hoạch. Sửa năm hoặc bỏ bản dự thảo này.`,
      ),
    );
  }
  if (plan.decisionNumber === "") {
    problems.push(
      problem("DECISION_NUMBER_MISSING", "decisionNumber", "Nhập số quyết định ban hành kế hoạch."),
    );
  }
  if (plan.decisionDate === null) {
    problems.push(
      problem("DECISION_DATE_MISSING", "decisionDate", "Nhập ngày quyết định ban hành kế hoạch."),
    );
  }
  return problems;
}

function legalBasisBlockers(plan: PlanContent): readonly Problem[] {
  const problems: Problem[] = [];
  plan.legalBases.forEach((basis, index) => {
    const path = `legalBases.${index}`;
    const name = basis.number || `dòng ${index + 1}`;
    if (basis.number === "") {
      problems.push(
        problem("LEGAL_BASIS_NUMBER_MISSING", `${path}.number`, `Căn cứ ${name}: nhập số văn bản.`),
      );
    }
    if (basis.inForceFrom === null) {
      problems.push(
        problem("LEGAL_BASIS_START_MISSING", `${path}.inForceFrom`, `Căn cứ ${name}: nhập ngày có hiệu lực.`),
      );
      return;
    }
    if (basis.inForceTo !== null && basis.inForceTo < basis.inForceFrom) {
      problems.push(
        problem(
          "PERIOD_BACKWARDS",
          `${path}.inForceTo`,
          `Căn cứ ${name}: ngày hết hiệu lực trước ngày có hiệu lực.`,
        ),
      );
      return;
    }
    if (plan.decisionDate !== null && !isWithin(plan.decisionDate, basis.inForceFrom, basis.inForceTo)) {
      problems.push(
        problem(
          "LEGAL_BASIS_NOT_IN_FORCE",
          `${path}.${plan.decisionDate < basis.inForceFrom ? "inForceFrom" : "inForceTo"}`,
          `Căn cứ ${name} không có hiệu lực vào ngày quyết định ${formatDay(plan.decisionDate)}; thay văn bản khác hoặc sửa thời hạn.`,
        ),
      );
    }
  });
  if (!plan.legalBases.some((basis) => basis.kind === "METHOD")) {
    problems.push(
      problem(
        "METHOD_BASIS_MISSING",
        "legalBases",
        "Chưa có căn cứ “Quy định phương pháp đo lường”; thêm văn bản quy định cách tính chỉ số.",
      ),
    );
  }
  return problems;
}

function windowBlockers({ windows }: PlanContent): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of WINDOW_NAMES) {
    const { from, to } = windows[name];
    const label = WINDOW_LABELS[name];
    if (from === null)
      problems.push(problem("WINDOW_MISSING", `windows.${name}.from`, `${label}: nhập ngày bắt đầu.`));
    if (to === null)
      problems.push(problem("WINDOW_MISSING", `windows.${name}.to`, `${label}: nhập ngày kết thúc.`));
    if (from !== null && to !== null && to < from) {
      problems.push(
        problem(
          "WINDOW_BACKWARDS",
          `windows.${name}.to`,
          `${label}: ngày kết thúc trước ngày bắt đầu ${formatDay(from)}.`,
        ),
      );
    }
  }
  const order: readonly [earlier: WindowName, later: WindowName][] = [
    ["transaction", "fieldwork"],
    ["fieldwork", "entry"],
    ["fieldwork", "callback"],
  ];
  for (const [earlier, later] of order) {
    const [first, second] = [windows[earlier].from, windows[later].from];
    if (first !== null && second !== null && second < first) {
      problems.push(
        problem(
          "WINDOW_ORDER",
          `windows.${later}.from`,
          `“${WINDOW_LABELS[later]}” không thể bắt đầu trước “${WINDOW_LABELS[earlier]}” (${formatDay(first)}).`,
        ),
      );
    }
  }
  return problems;
}

function callbackBlockers({ callback }: PlanContent): readonly Problem[] {
  const problems: Problem[] = [];
  const share = parseDecimal(callback.share);
  if (share === null) {
    problems.push(problem("SHARE_MISSING", "callback.share", "Nhập tỷ lệ phiếu được phúc tra, lớn hơn 0 %."));
  } else if (compareRatio(share, ratio(0, 1)) === 0) {
    problems.push(problem("SHARE_ZERO", "callback.share", "Tỷ lệ phiếu được phúc tra phải lớn hơn 0 %."));
  }
  callback.statements.forEach((statement, index) => {
    if (statement === "") {
      problems.push(
        problem(
          "STATEMENT_MISSING",
          `callback.statements.${index}`,
          `Nhập nội dung phúc tra thứ ${index + 1}.`,
        ),
      );
    }
  });
  callback.consequences.forEach((row, index) => {
    if (row.consequence === null) {
      problems.push(
        problem(
          "CONSEQUENCE_MISSING",
          `callback.consequences.${index}.consequence`,
          `Chọn cách xử lý phiếu khi kết quả phúc tra là “${CALLBACK_OUTCOME_LABELS[row.outcome]}”.`,
        ),
      );
    }
  });
  return problems;
}

/** The criteria set that a service mode calls for. */
export function criteriaSetCodeOf(mode: ServiceMode): string {
  return FORM_OF_2024[FORM_OF_MODE[mode]].code;
}

function rosterBlockers({ roster }: PlanContent, names: AgencyNames): readonly Problem[] {
  if (roster.length === 0) {
    return [problem("ROSTER_EMPTY", "roster", "Danh sách chưa có cơ quan nào; thêm cơ quan được đánh giá.")];
  }
  return roster.flatMap((row, index) => agencyBlockers(row, `roster.${index}`, names));
}

function agencyBlockers(row: PlanAgency, path: string, names: AgencyNames): readonly Problem[] {
  const problems: Problem[] = [];
  const name = agencyNameOf(row.agencyCode, names);
  if (row.modeReason === "") {
    problems.push(
      problem(
        "MODE_REASON_MISSING",
        `${path}.modeReason`,
        `${name}: nêu lý do chọn hình thức phát sinh hồ sơ.`,
      ),
    );
  }
  if (row.criteriaSetCode === null) {
    problems.push(problem("CRITERIA_SET_MISSING", `${path}.criteriaSetCode`, `${name}: chọn bộ tiêu chí.`));
  } else if (row.criteriaSetCode !== criteriaSetCodeOf(row.serviceMode)) {
    problems.push(
      problem(
        "MODE_SET_MISMATCH",
        `${path}.criteriaSetCode`,
        `${name}: bộ tiêu chí không dành cho hình thức “${SERVICE_MODE_LABELS[row.serviceMode]}”; đổi một trong hai.`,
      ),
    );
  }
  if (row.quota.takeAll) {
    if (row.quota.reserve) {
      problems.push(
        problem(
          "RESERVE_NEEDLESS",
          `${path}.quota.reserve`,
          `${name}: điều tra toàn bộ thì không có dự phòng; để trống số phiếu dự phòng.`,
        ),
      );
    }
    return problems;
  }
  if (row.quota.official === null || row.quota.official === 0) {
    problems.push(
      problem(
        "QUOTA_MISSING",
        `${path}.quota.official`,
        `${name}: nhập số phiếu phân bổ hoặc chọn “Điều tra toàn bộ”.`,
      ),
    );
  }
  if (row.quota.reserve === null) {
    problems.push(
      problem(
        "RESERVE_MISSING",
        `${path}.quota.reserve`,
        `${name}: nhập số phiếu dự phòng (0 nếu không có).`,
      ),
    );
  }
  return problems;
}
