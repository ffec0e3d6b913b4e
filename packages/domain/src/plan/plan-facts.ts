import { SERVICE_MODE_LABELS, SERVICE_MODES } from "../agency/index.ts";
import { formatCount, formatDay, formatDecimal, formatRatio, parseDecimal } from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "./agency-names.ts";
import {
  BALLOT_CONSEQUENCE_LABELS,
  CALLBACK_OUTCOME_LABELS,
  CEASED_RULE_LABELS,
  LEGAL_BASIS_KIND_LABELS,
  WINDOW_LABELS,
} from "./labels.vi.ts";
import { BLOCK_METHOD_LABELS, INDEX_METHOD_LABELS, PROVINCE_METHOD_LABELS } from "./method-labels.vi.ts";
import { WINDOW_NAMES, type IndexTarget, type OpenPeriod, type PlanContent } from "./plan.ts";

/** The parts under which the facts of a plan are told, in the order in which a plan is written. */
export const PLAN_PARTS = ["BASES", "WINDOWS", "TARGETS", "TERMS", "METHOD", "CALLBACK", "FORMS"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export const PLAN_PART_LABELS: Record<PlanPart, string> = {
  BASES: "Căn cứ pháp lý và giám sát",
  WINDOWS: "Thời gian thực hiện",
  TARGETS: "Mục tiêu",
  TERMS: "Dự phòng và dữ liệu cá nhân",
  METHOD: "Phương pháp tính",
  CALLBACK: "Phúc tra",
  FORMS: "Bộ tiêu chí",
};

/** One thing that a plan says, in words; `key` tells it from others and is the same in every year. */
export interface PlanFact {
  readonly part: PlanPart;
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** All that a plan says besides its documents' numbers and its roster, as people read it. */
export function factsOf(plan: PlanContent, names: AgencyNames): readonly PlanFact[] {
  return [
    ...basisFacts(plan),
    ...WINDOW_NAMES.map((name) => fact("WINDOWS", name, WINDOW_LABELS[name], periodText(plan.windows[name]))),
    ...plan.targets.map((target) => targetFact(plan, target, names)),
    ...termFacts(plan),
    ...methodFacts(plan),
    ...callbackFacts(plan),
    ...formFacts(plan),
  ];
}

const NONE = "Chưa có";

function fact(part: PlanPart, key: string, label: string, value: string): PlanFact {
  return { part, key, label, value: value === "" ? NONE : value };
}

function basisFacts({ legalBases, supervision }: PlanContent): readonly PlanFact[] {
  return [
    ...legalBases.map(({ kind, number, title, inForceFrom, inForceTo }) =>
      fact(
        "BASES",
        `${kind}|${number}`,
        `${LEGAL_BASIS_KIND_LABELS[kind]} ${number}`.trim(),
        [title, periodText({ from: inForceFrom, to: inForceTo })].filter(Boolean).join("; hiệu lực "),
      ),
    ),
    fact("BASES", "supervision", "Tổ chức giám sát", supervision),
  ];
}

function targetFact(
  { blocks }: PlanContent,
  { scope, code, minimum }: IndexTarget,
  names: AgencyNames,
): PlanFact {
  const block = blocks.find((row) => row.code === code)?.name ?? code ?? "";
  const labels = {
    PROVINCE: "Cả tỉnh",
    BLOCK: block,
    AGENCY: agencyNameOf(code ?? "", names),
  };
  return fact("TARGETS", `${scope}|${code}`, labels[scope], minimum && `Tối thiểu ${percentText(minimum)}`);
}

function termFacts(plan: PlanContent): readonly PlanFact[] {
  const { ceasedRule, reserveRatio, smallCell, retentionUntil } = plan;
  return [
    fact(
      "TERMS",
      "ceased",
      "Hồ sơ của cơ quan đã kết thúc hoạt động",
      ceasedRule ? CEASED_RULE_LABELS[ceasedRule] : "",
    ),
    fact("TERMS", "reserve", "Tỷ lệ phiếu dự phòng", percentText(reserveRatio)),
    fact("TERMS", "smallCell", "Ngưỡng ít người", `${formatCount(smallCell)} người`),
    fact(
      "TERMS",
      "retention",
      "Lưu dữ liệu cá nhân đến hết ngày",
      retentionUntil ? formatDay(retentionUntil) : "",
    ),
  ];
}

function methodFacts({ method }: PlanContent): readonly PlanFact[] {
  return [
    fact("METHOD", "index", "Chỉ số của một cơ quan", INDEX_METHOD_LABELS[method.index]),
    fact("METHOD", "block", "Chỉ số của một khối", BLOCK_METHOD_LABELS[method.block]),
    fact("METHOD", "province", "Chỉ số của tỉnh", PROVINCE_METHOD_LABELS[method.province]),
    fact("METHOD", "satisfied", "Mức tính là hài lòng", method.satisfied.join(", ")),
    fact("METHOD", "digits", "Số chữ số thập phân", String(method.rounding.digits)),
  ];
}

function callbackFacts({ callback }: PlanContent): readonly PlanFact[] {
  return [
    fact("CALLBACK", "share", "Tỷ lệ phiếu được phúc tra", percentText(callback.share)),
    fact("CALLBACK", "floorAgency", "Ít nhất mỗi cơ quan", `${formatCount(callback.floorAgency)} phiếu`),
    fact(
      "CALLBACK",
      "floorEnumerator",
      "Ít nhất mỗi điều tra viên",
      `${formatCount(callback.floorEnumerator)} phiếu`,
    ),
    fact("CALLBACK", "attempts", "Số lần gọi tối đa", `${formatCount(callback.attempts)} lần`),
    ...callback.statements.map((text, index) =>
      fact("CALLBACK", `statement.${index}`, `Nội dung hỏi ${index + 1}`, text),
    ),
    ...callback.consequences.map(({ outcome, consequence }) =>
      fact(
        "CALLBACK",
        `outcome.${outcome}`,
        `Xử lý phiếu khi “${CALLBACK_OUTCOME_LABELS[outcome]}”`,
        consequence ? BALLOT_CONSEQUENCE_LABELS[consequence] : "",
      ),
    ),
  ];
}

function formFacts({ roster }: PlanContent): readonly PlanFact[] {
  return SERVICE_MODES.flatMap((mode) => {
    const codes = roster.flatMap(({ serviceMode, criteriaSetCode }) =>
      serviceMode === mode && criteriaSetCode !== null ? [criteriaSetCode] : [],
    );
    if (codes.length === 0) return [];
    return [fact("FORMS", mode, SERVICE_MODE_LABELS[mode], [...new Set(codes)].toSorted().join(", "))];
  });
}

function periodText({ from, to }: OpenPeriod): string {
  if (from === null && to === null) return "";
  return `${from ? formatDay(from) : "…"} – ${to ? formatDay(to) : "…"}`;
}

/** "0.3068" → "30,68 %": as many digits as there are, at most six. */
function percentText(share: string): string {
  const exact = parseDecimal(share);
  if (exact === null) return "";
  const digits = formatRatio(exact, { digits: 6, mode: "HALF_UP" }, 100).replace(/\.?0+$/, "");
  return `${formatDecimal(digits)}\u00a0%`;
}
