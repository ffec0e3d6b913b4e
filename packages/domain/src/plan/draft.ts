import {
  cleanText,
  compareRatio,
  decide,
  findTextProblems,
  formatCount,
  parseDecimal,
  problem,
  ratio,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import { checkBlocks } from "./blocks.ts";
import { checkDecision } from "./decision.ts";
import { checkLegalBases } from "./legal-bases.ts";
import { BLOCK_METHODS, INDEX_METHODS, PROVINCE_METHODS } from "./method.ts";
import { CALLBACK_STATEMENT_COUNT, CLOSING_OUTCOMES, type PlanContent } from "./plan.ts";
import { checkCounts } from "./roster-counts.ts";
import { checkTargets } from "./targets.ts";
import { checkTerms } from "./terms.ts";
import { checkWindows } from "./windows.ts";

/** The registry facts a draft is judged against. */
export interface DraftFacts {
  /** Names of the registry's agencies by code; only these may be measured. */
  readonly agencyNames: AgencyNames;
  readonly criteriaSetCodes: ReadonlySet<string>;
}

/**
 * Judges what can be stored as a draft: it may be incomplete, never impossible. Texts come back
 * cleaned (NFC, spaces folded), none with characters that nobody sees. Days lie in 2000–2100. What is merely missing or does not fit is left to the gate.
 */
export function checkPlanDraft(input: PlanContent, facts: DraftFacts): Decision<PlanContent> {
  const content = clean(input);
  return decide(content, [
    ...checkDecision(content),
    ...checkLegalBases(content),
    ...checkWindows(content),
    ...checkTargets(content),
    ...checkTerms(content),
    ...checkCallback(content),
    ...checkMethod(content),
    ...checkBlocks(content),
    ...checkRoster(content, facts),
  ]);
}

function clean(content: PlanContent): PlanContent {
  return {
    ...content,
    decisionNumber: cleanText(content.decisionNumber),
    planNumber: cleanText(content.planNumber),
    supervision: cleanText(content.supervision),
    targets: content.targets.map(({ scope, code, minimum }) => ({
      scope,
      code: scope === "PROVINCE" ? null : code,
      minimum: minimum.trim(),
    })),
    reserveRatio: content.reserveRatio.trim(),
    legalBases: content.legalBases.map((basis) => ({
      ...basis,
      number: cleanText(basis.number),
      title: cleanText(basis.title),
    })),
    callback: {
      ...content.callback,
      share: content.callback.share.trim(),
      statements: content.callback.statements.map(cleanText),
    },
    blocks: content.blocks.map((block) => ({ ...block, name: cleanText(block.name) })),
    roster: content.roster.map((row) => ({ ...row, modeReason: cleanText(row.modeReason) })),
  };
}

function checkCallback({ callback }: PlanContent): readonly Problem[] {
  const problems: Problem[] = [];
  const share = parseDecimal(callback.share);
  if (callback.share !== "" && (share === null || compareRatio(share, ratio(1, 1)) > 0)) {
    problems.push(problem("SHARE_INVALID", "callback.share", "Tỷ lệ phúc tra phải từ 0 % đến 100 %."));
  }
  const counts = [
    ["floorAgency", "Số phiếu tối thiểu mỗi cơ quan", 0, 1000],
    ["floorEnumerator", "Số phiếu tối thiểu mỗi điều tra viên", 0, 1000],
    ["attempts", "Số lần gọi", 1, 20],
  ] as const;
  for (const [field, label, least, most] of counts) {
    const count = callback[field];
    if (!Number.isInteger(count) || count < least || count > most) {
      problems.push(
        problem(
          "COUNT_INVALID",
          `callback.${field}`,
          `${label} phải là số nguyên từ ${formatCount(least)} đến ${formatCount(most)}.`,
        ),
      );
    }
  }
  if (callback.statements.length !== CALLBACK_STATEMENT_COUNT) {
    problems.push(
      problem(
        "STATEMENTS_INVALID",
        "callback.statements",
        `Phải có đúng ${CALLBACK_STATEMENT_COUNT} nội dung phúc tra.`,
      ),
    );
  }
  callback.statements.forEach((statement, index) => {
    problems.push(...findTextProblems(`callback.statements.${index}`, "Nội dung phúc tra", statement, 300));
  });
  const outcomes = callback.consequences.map((row) => row.outcome);
  if (
    outcomes.length !== CLOSING_OUTCOMES.length ||
    CLOSING_OUTCOMES.some((outcome) => !outcomes.includes(outcome))
  ) {
    problems.push(
      problem(
        "CONSEQUENCES_INVALID",
        "callback.consequences",
        "Mỗi kết quả phúc tra phải có đúng một dòng xử lý phiếu.",
      ),
    );
  }
  return problems;
}

function checkMethod({ method }: PlanContent): readonly Problem[] {
  const problems: Problem[] = [];
  const choices: readonly [field: string, chosen: string, known: readonly string[]][] = [
    ["index", method.index, INDEX_METHODS],
    ["block", method.block, BLOCK_METHODS],
    ["province", method.province, PROVINCE_METHODS],
  ];
  for (const [field, chosen, known] of choices) {
    if (!known.includes(chosen))
      problems.push(problem("METHOD_UNKNOWN", `method.${field}`, "Chọn cách tính trong danh sách."));
  }
  const levels = new Set(method.satisfied);
  if (
    levels.size === 0 ||
    levels.size !== method.satisfied.length ||
    method.satisfied.some((level) => !Number.isInteger(level) || level < 1 || level > 5)
  ) {
    problems.push(
      problem(
        "SATISFIED_INVALID",
        "method.satisfied",
        "Chọn ít nhất một mức hài lòng trong các mức từ 1 đến 5.",
      ),
    );
  }
  const { digits } = method.rounding;
  if (!Number.isInteger(digits) || digits < 0 || digits > 6) {
    problems.push(
      problem("DIGITS_INVALID", "method.rounding.digits", "Số chữ số thập phân phải từ 0 đến 6."),
    );
  }
  return problems;
}

function checkRoster({ blocks, roster }: PlanContent, facts: DraftFacts): readonly Problem[] {
  const problems: Problem[] = [];
  const blockCodes = new Set(blocks.map(({ code }) => code));
  const seen = new Set<string>();
  roster.forEach((row, index) => {
    const path = `roster.${index}`;
    const name = agencyNameOf(row.agencyCode, facts.agencyNames);
    if (!facts.agencyNames.has(row.agencyCode)) {
      problems.push(
        problem(
          "AGENCY_UNKNOWN",
          `${path}.agencyCode`,
          `Không có cơ quan mã ${row.agencyCode} trong danh mục của tỉnh.`,
        ),
      );
    }
    if (seen.has(row.agencyCode)) {
      problems.push(
        problem("AGENCY_REPEATED", `${path}.agencyCode`, `${name} đã có trong danh sách; bỏ bớt một dòng.`),
      );
    }
    seen.add(row.agencyCode);
    if (!blockCodes.has(row.block))
      problems.push(problem("BLOCK_INVALID", `${path}.block`, `${name}: chọn khối của cơ quan.`));
    problems.push(...findTextProblems(`${path}.modeReason`, `${name}: lý do`, row.modeReason, 500));
    if (row.criteriaSetCode !== null && !facts.criteriaSetCodes.has(row.criteriaSetCode)) {
      problems.push(
        problem(
          "CRITERIA_SET_UNKNOWN",
          `${path}.criteriaSetCode`,
          `${name}: chọn bộ tiêu chí trong danh sách.`,
        ),
      );
    }
    problems.push(...checkCounts(row, path, name));
  });
  return problems;
}
