import {
  cleanText,
  compareRatio,
  decide,
  findTextProblems,
  formatCount,
  isDay,
  parseDecimal,
  problem,
  ratio,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import { checkBlocks } from "./blocks.ts";
import { WINDOW_LABELS } from "./labels.vi.ts";
import { CALLBACK_STATEMENT_COUNT, CLOSING_OUTCOMES, WINDOW_NAMES, type PlanContent } from "./plan.ts";

/** The registry facts a draft is judged against. */
export interface DraftFacts {
  /** Names of the registry's agencies by code; only these may be measured. */
  readonly agencyNames: AgencyNames;
  readonly criteriaSetCodes: ReadonlySet<string>;
}

const YEARS = { first: 2015, last: 2100 } as const;
/** Years in which a day of a plan may lie; a day outside them is a slip of the hand. */
const DAY_YEARS = { first: 2000, last: 2100 } as const;

/**
 * Judges what can be stored as a draft: it may be incomplete, never impossible. Texts come back
 * cleaned (NFC, spaces folded), none with characters that nobody sees. Days lie in 2000–2100. What is merely missing or does not fit is left to the gate.
 */
export function checkPlanDraft(input: PlanContent, facts: DraftFacts): Decision<PlanContent> {
  const content = clean(input);
  return decide(content, [
    ...checkHead(content),
    ...checkDays(content),
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

function checkHead(content: PlanContent): readonly Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(content.year) || content.year < YEARS.first || content.year > YEARS.last) {
    problems.push(problem("YEAR_INVALID", "year", `Năm đo lường phải từ ${YEARS.first} đến ${YEARS.last}.`));
  }
  problems.push(...findTextProblems("decisionNumber", "Số quyết định", content.decisionNumber, 50));
  if (content.legalBases.length > 50) {
    problems.push(problem("TOO_MANY", "legalBases", "Nhập nhiều nhất 50 căn cứ pháp lý."));
  }
  content.legalBases.forEach(({ number, title }, index) => {
    problems.push(...findTextProblems(`legalBases.${index}.number`, "Số văn bản", number, 50));
    problems.push(...findTextProblems(`legalBases.${index}.title`, "Trích yếu", title, 500));
  });
  return problems;
}

function checkDays(content: PlanContent): readonly Problem[] {
  const days: readonly [path: string, label: string, day: string | null][] = [
    ["decisionDate", "Ngày quyết định", content.decisionDate],
    ...content.legalBases.flatMap((basis, index): [string, string, string | null][] => [
      [`legalBases.${index}.inForceFrom`, "Ngày có hiệu lực", basis.inForceFrom],
      [`legalBases.${index}.inForceTo`, "Ngày hết hiệu lực", basis.inForceTo],
    ]),
    ...WINDOW_NAMES.flatMap((name): [string, string, string | null][] => [
      [`windows.${name}.from`, `${WINDOW_LABELS[name]}: từ ngày`, content.windows[name].from],
      [`windows.${name}.to`, `${WINDOW_LABELS[name]}: đến ngày`, content.windows[name].to],
    ]),
  ];
  return days.flatMap(([path, label, day]) => (day === null ? [] : dayProblems(path, label, day)));
}

function dayProblems(path: string, label: string, day: string): readonly Problem[] {
  const year = /^(\d{4})-\d{2}-\d{2}$/.exec(day)?.[1];
  if (year !== undefined && (Number(year) < DAY_YEARS.first || Number(year) > DAY_YEARS.last)) {
    const message = `${label}: năm phải từ ${DAY_YEARS.first} đến ${DAY_YEARS.last}.`;
    return [problem("DAY_OUT_OF_RANGE", path, message)];
  }
  if (isDay(day)) return [];
  const message = `${label}: ngày không có trong lịch; nhập theo dạng 05/11/2024.`;
  return [problem("DAY_INVALID", path, message)];
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

const QUOTA_LABELS = { official: "số phiếu phân bổ", reserve: "số phiếu dự phòng" } as const;

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
    for (const field of ["official", "reserve"] as const) {
      const count = row.quota[field];
      if (count !== null && (!Number.isInteger(count) || count < 0 || count > 100_000)) {
        problems.push(
          problem(
            "QUOTA_INVALID",
            `${path}.quota.${field}`,
            `${name}: ${QUOTA_LABELS[field]} phải là số nguyên từ 0 đến 100.000.`,
          ),
        );
      }
    }
  });
  return problems;
}
