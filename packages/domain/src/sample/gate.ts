import { findTextProblems, problem, type Problem } from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames, type Quota } from "../plan/index.ts";

/** The printed serial has six digits. */
const MOST_SERIALS = 999_999;
const LONGEST_REASON = 500;

/** What the sample has of an agency, beside what the plan allots to it. */
export interface AgencySampleCount {
  readonly agencyCode: string;
  readonly quota: Quota;
  readonly official: number;
  readonly reserve: number;
}

/**
 * All that keeps the sample from being closed, each with its path; an empty list opens the gate.
 * Every agency of the roster has official units, as many as its quota; fewer need a reason, more
 * are refused. Under take-all any number from one is right and there is no reserve. `shortfalls`
 * are the reasons by agency code. Every ballot must find a serial of its own.
 */
export function findSampleBlockers(
  agencies: readonly AgencySampleCount[],
  shortfalls: ReadonlyMap<string, string>,
  names: AgencyNames,
): readonly Problem[] {
  const problems = agencies.flatMap((agency) => agencyBlockers(agency, shortfalls, names));
  const units = agencies.reduce((sum, { official, reserve }) => sum + official + reserve, 0);
  if (units > MOST_SERIALS) {
    problems.push(
      problem(
        "SERIALS_EXHAUSTED",
        "units",
        "Mẫu có nhiều đơn vị hơn số phiếu đánh được (999.999); bớt đơn vị dự phòng.",
      ),
    );
  }
  return problems;
}

/** What is wrong with the reasons as they were typed, by agency code. */
export function findShortfallProblems(shortfalls: ReadonlyMap<string, string>): readonly Problem[] {
  return [...shortfalls].flatMap(([agencyCode, reason]) =>
    findTextProblems(`shortfalls.${agencyCode}.reason`, "Lý do thiếu mẫu", reason, LONGEST_REASON),
  );
}

/** Whether an agency has some official units, and fewer than its quota: that needs a reason. */
export function isShort({ quota, official }: AgencySampleCount): boolean {
  return !quota.takeAll && official > 0 && official < (quota.official ?? 0);
}

function agencyBlockers(
  agency: AgencySampleCount,
  shortfalls: ReadonlyMap<string, string>,
  names: AgencyNames,
): Problem[] {
  const { agencyCode, quota, official, reserve } = agency;
  const name = agencyNameOf(agencyCode, names);
  const path = `agencies.${agencyCode}`;
  if (official === 0) {
    return [
      problem(
        "AGENCY_WITHOUT_UNITS",
        `${path}.official`,
        `${name}: chưa có đơn vị mẫu chính thức nào; nạp tệp mẫu của cơ quan này.`,
      ),
    ];
  }
  if (quota.takeAll) return reserve === 0 ? [] : [needlessReserve(path, name, reserve)];
  const allotted = quota.official ?? 0;
  if (official > allotted) {
    return [
      problem(
        "OFFICIAL_ABOVE_QUOTA",
        `${path}.official`,
        `${name}: ${official} đơn vị chính thức, nhiều hơn ${allotted} phiếu phân bổ; xóa tệp mẫu đã nạp rồi nạp tệp đúng số.`,
      ),
    ];
  }
  if (isShort(agency) && !shortfalls.get(agencyCode)) {
    return [
      problem(
        "SHORTFALL_UNEXPLAINED",
        `shortfalls.${agencyCode}.reason`,
        `${name}: ${official} đơn vị chính thức, thiếu ${allotted - official} so với ${allotted} phiếu phân bổ; nạp thêm hoặc ghi lý do thiếu.`,
      ),
    ];
  }
  return [];
}

function needlessReserve(path: string, name: string, reserve: number): Problem {
  return problem(
    "RESERVE_NEEDLESS",
    `${path}.reserve`,
    `${name}: điều tra toàn bộ thì không có dự phòng, nhưng mẫu có ${reserve} đơn vị dự phòng; xóa tệp mẫu đã nạp rồi nạp tệp chỉ có mẫu chính thức.`,
  );
}
