import { compareRatio, parseDecimal, problem, ratio, type Problem } from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import { blockBlockers } from "./blocks.ts";
import { ceasedBlockers, type Cessation } from "./ceased.ts";
import { decisionBlockers } from "./decision.ts";
import { formBlockers, rowFormBlockers, type PlanForm } from "./forms.ts";
import { CALLBACK_OUTCOME_LABELS } from "./labels.vi.ts";
import { legalBasisBlockers } from "./legal-bases.ts";
import type { PlanAgency, PlanContent } from "./plan.ts";
import { overruledMode } from "./roster-counts.ts";
import { targetBlockers } from "./targets.ts";
import { termBlockers } from "./terms.ts";
import { windowBlockers } from "./windows.ts";

/** What the gate must know beyond the plan itself. */
export interface IssueFacts {
  /** Decision number of another issued plan of the same province and year, if there is one. */
  readonly otherIssuedPlan: string | null;
  /** Names of the registry's agencies by code; an agency without one is called by its code. */
  readonly agencyNames: AgencyNames;
  /** The agencies of the province that ended, whenever they did. */
  readonly cessations: readonly Cessation[];
  /** At least the forms that the roster names, as far as the province has them. */
  readonly forms: readonly PlanForm[];
}

/**
 * All that keeps a plan from being issued, each with the path of its field. An empty list opens
 * the gate. Rules: every agency has exactly one service mode, the form of that mode and of
 * the year, validated, and a quota; the windows run forward in the order of the year, none before the Decision; every legal basis is in
 * force on its day, one governs the method; dossiers of agencies that ended have a rule; targets are of what
 * is measured; personal data are kept until after the publication; one issued plan a province and year.
 */
export function findIssueBlockers(plan: PlanContent, facts: IssueFacts): readonly Problem[] {
  return [
    ...decisionBlockers(plan, facts.otherIssuedPlan),
    ...legalBasisBlockers(plan),
    ...windowBlockers(plan),
    ...ceasedBlockers(plan, facts.cessations, facts.agencyNames),
    ...targetBlockers(plan, facts.agencyNames),
    ...termBlockers(plan),
    ...callbackBlockers(plan),
    ...blockBlockers(plan),
    ...rosterBlockers(plan, facts),
  ];
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

function rosterBlockers(plan: PlanContent, facts: IssueFacts): readonly Problem[] {
  const { roster } = plan;
  if (roster.length === 0) {
    return [problem("ROSTER_EMPTY", "roster", "Danh sách chưa có cơ quan nào; thêm cơ quan được đánh giá.")];
  }
  return [
    ...roster.flatMap((row, index) => agencyBlockers(row, `roster.${index}`, plan, facts)),
    ...formBlockers(plan, facts.forms),
  ];
}

function agencyBlockers(
  row: PlanAgency,
  path: string,
  plan: PlanContent,
  facts: IssueFacts,
): readonly Problem[] {
  const problems: Problem[] = [];
  const name = agencyNameOf(row.agencyCode, facts.agencyNames);
  if (row.modeReason === "") {
    problems.push(
      problem(
        "MODE_REASON_MISSING",
        `${path}.modeReason`,
        `${name}: nêu lý do chọn hình thức phát sinh hồ sơ.`,
      ),
    );
  }
  problems.push(...overruledMode(row, path, name));
  problems.push(...rowFormBlockers(row, plan, { path, name }, facts.forms));
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
