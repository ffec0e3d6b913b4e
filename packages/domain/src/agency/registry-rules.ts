import {
  addDays,
  cleanText,
  decide,
  findTextProblems,
  formatDay,
  isDay,
  problem,
  type Day,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import type { AgencyKind, FormerName, RegisteredAgency } from "./registry.ts";

/** What a person writes down of an agency; its code is given once and stays. */
export interface AgencyFacts {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly officialCode: string | null;
  readonly activeFrom: Day | null;
  readonly activeTo: Day | null;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

export interface NewAgency extends AgencyFacts {
  readonly code: string;
}

/** What the rules ask of the other agencies of the registry. */
export type KnownAgency = Pick<RegisteredAgency, "code" | "name" | "officialCode" | "activeTo">;

const LONGEST_NAME = 200;
const LONGEST_CONTACT = 300;

/**
 * Judges a new agency: its code of capitals, digits and hyphens is not taken, and the rest as
 * `checkAgency` has it. Answers the texts as they are stored.
 */
export function checkNewAgency(draft: NewAgency, known: readonly KnownAgency[]): Decision<NewAgency> {
  const code = draft.code.trim().toUpperCase();
  const problems: Problem[] = [];
  if (!/^[A-Z][A-Z0-9-]{1,29}$/.test(code)) {
    const message = "Mã gồm 2 đến 30 chữ in hoa không dấu, chữ số hoặc gạch nối, bắt đầu bằng chữ.";
    problems.push(problem("AGENCY_CODE_INVALID", "code", message));
  } else if (known.some((agency) => agency.code === code)) {
    const message = `Mã ${code} đã có trong danh mục; chọn mã khác, hoặc mở cơ quan đó để sửa.`;
    problems.push(problem("AGENCY_CODE_TAKEN", "code", message));
  }
  const facts = cleanFacts(draft);
  return decide({ ...facts, code }, [...problems, ...findFactProblems(facts, known)]);
}

/**
 * Judges the facts of an agency against the `others` of the registry: a name, which no other standing
 * agency has; a five-digit official code for a commune or ward alone, which no other has; a period that
 * runs forward; contacts that can be one. Answers the texts as they are stored.
 */
export function checkAgency(draft: AgencyFacts, others: readonly KnownAgency[]): Decision<AgencyFacts> {
  const facts = cleanFacts(draft);
  return decide(facts, findFactProblems(facts, others));
}

function cleanFacts(draft: AgencyFacts): AgencyFacts {
  const { kind, activeFrom, activeTo } = draft;
  return {
    name: cleanText(draft.name),
    kind,
    officialCode: draft.officialCode?.trim() || null,
    activeFrom,
    activeTo,
    phone: cleanText(draft.phone),
    email: cleanText(draft.email),
    address: cleanText(draft.address),
  };
}

function findFactProblems(facts: AgencyFacts, others: readonly KnownAgency[]): readonly Problem[] {
  return [
    ...findNameProblems(facts, others),
    ...findCodeProblems(facts, others),
    ...findPeriodProblems(facts),
    ...findContactProblems(facts),
  ];
}

function findNameProblems(
  { name, activeTo }: Pick<AgencyFacts, "name" | "activeTo">,
  others: readonly KnownAgency[],
): readonly Problem[] {
  if (name === "") return [problem("AGENCY_NAME_MISSING", "name", "Nhập tên cơ quan.")];
  const same = others.find((agency) => agency.name === name && agency.activeTo === null);
  if (same && activeTo === null) {
    const message = `“${name}” đã là tên của cơ quan mã ${same.code} đang hoạt động; kiểm tra lại hai cơ quan.`;
    return [problem("AGENCY_NAME_TAKEN", "name", message)];
  }
  return findTextProblems("name", "Tên cơ quan", name, LONGEST_NAME);
}

function findCodeProblems(
  { kind, officialCode }: AgencyFacts,
  others: readonly KnownAgency[],
): readonly Problem[] {
  if (officialCode === null) return [];
  if (kind !== "COMMUNE") {
    const message = "Chỉ xã, phường có mã đơn vị hành chính; để trống ô này.";
    return [problem("OFFICIAL_CODE_UNFIT", "officialCode", message)];
  }
  if (!/^\d{5}$/.test(officialCode)) {
    const message = "Mã đơn vị hành chính gồm đúng 5 chữ số, kể cả số 0 ở đầu, ví dụ 03646.";
    return [problem("OFFICIAL_CODE_INVALID", "officialCode", message)];
  }
  const same = others.find((agency) => agency.officialCode === officialCode);
  if (!same) return [];
  const message = `Mã ${officialCode} đang là của ${same.name}; kiểm tra lại danh mục đơn vị hành chính.`;
  return [problem("OFFICIAL_CODE_TAKEN", "officialCode", message)];
}

function findPeriodProblems({ activeFrom, activeTo }: AgencyFacts): readonly Problem[] {
  const problems = [
    ...dayProblems("activeFrom", "Ngày bắt đầu hoạt động", activeFrom),
    ...dayProblems("activeTo", "Ngày cuối hoạt động", activeTo),
  ];
  if (problems.length === 0 && activeFrom !== null && activeTo !== null && activeTo < activeFrom) {
    const message = `Ngày cuối hoạt động phải từ ngày ${formatDay(activeFrom)} trở đi.`;
    problems.push(problem("PERIOD_BACKWARDS", "activeTo", message));
  }
  return problems;
}

function dayProblems(path: string, label: string, day: Day | null): readonly Problem[] {
  if (day === null || isDay(day)) return [];
  return [problem("DAY_INVALID", path, `${label}: nhập ngày theo dạng 01/07/2025, hoặc để trống.`)];
}

function findContactProblems({ phone, email, address }: AgencyFacts): readonly Problem[] {
  const problems: Problem[] = [];
  if (phone !== "" && !/^\+?[\d .-]{8,20}$/.test(phone)) {
    const message =
      "Điện thoại cơ quan gồm 8 đến 20 chữ số, có thể cách bằng dấu cách, dấu chấm hoặc gạch nối.";
    problems.push(problem("PHONE_INVALID", "phone", message));
  }
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    problems.push(problem("EMAIL_INVALID", "email", "Thư điện tử có dạng ten@donvi.gov.vn; kiểm tra lại."));
  }
  problems.push(...findTextProblems("email", "Thư điện tử", email, LONGEST_CONTACT));
  problems.push(...findTextProblems("address", "Địa chỉ", address, LONGEST_CONTACT));
  return problems;
}

export interface NewName {
  readonly name: string;
  /** The first day of the new name. */
  readonly day: Day;
}

/**
 * Gives an agency a new name from a day on; the present one becomes a former name until the day before.
 * Refuses the same name, one that another standing agency has, and a day outside the agency's period or
 * not after the change of name before.
 */
export function renameAgency(
  agency: Pick<RegisteredAgency, "name" | "formerNames" | "activeFrom" | "activeTo">,
  input: NewName,
  others: readonly KnownAgency[],
): Decision<{ readonly name: string; readonly formerNames: readonly FormerName[] }> {
  const name = cleanText(input.name);
  const problems: Problem[] = [...findNameProblems({ name, activeTo: null }, others)];
  if (name === agency.name) {
    problems.push(problem("AGENCY_NAME_SAME", "name", "Tên mới trùng tên đang dùng; nhập tên mới."));
  }
  const { day } = input;
  const latest = agency.formerNames.at(-1)?.until ?? null;
  if (!isDay(day)) {
    problems.push(problem("DAY_INVALID", "day", "Nhập ngày đổi tên theo dạng 01/07/2025."));
  } else if (!liesWithin(day, agency)) {
    problems.push(
      problem("DAY_OUTSIDE_PERIOD", "day", `Cơ quan không hoạt động vào ngày ${formatDay(day)}.`),
    );
  } else if (latest !== null && addDays(day, -1) <= latest) {
    const message = `Tên trước đó dùng đến ${formatDay(latest)}; ngày đổi tên phải sau ngày này.`;
    problems.push(problem("RENAME_TOO_EARLY", "day", message));
  }
  const until = isDay(day) ? addDays(day, -1) : day;
  return decide({ name, formerNames: [...agency.formerNames, { name: agency.name, until }] }, problems);
}

function liesWithin(
  day: Day,
  { activeFrom, activeTo }: Pick<RegisteredAgency, "activeFrom" | "activeTo">,
): boolean {
  return (activeFrom === null || activeFrom < day) && (activeTo === null || day <= activeTo);
}
