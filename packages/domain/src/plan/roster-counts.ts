import { proposeServiceMode, SERVICE_MODE_LABELS } from "../agency/index.ts";
import { formatCount, problem, type Problem } from "../kernel/index.ts";
import type { PlanAgency } from "./plan.ts";

/** More people than any agency serves; a bound against slips of the keyboard. */
const MOST_PEOPLE = 10_000_000;
const MOST_BALLOTS = 100_000;

/**
 * What is impossible in the numbers of an agency, each at its field under `path`: counts that are none or beyond
 * their bounds, and more ballots than people unless all are asked. `name` is what the agency is called.
 */
export function checkCounts(row: PlanAgency, path: string, name: string): readonly Problem[] {
  const { quota, frameSize, dossiers } = row;
  const counts = [
    ["frameSize", "FRAME_INVALID", "số người sử dụng dịch vụ", frameSize, MOST_PEOPLE],
    ["dossiers.inPerson", "DOSSIERS_INVALID", "số hồ sơ trực tiếp", dossiers?.inPerson, MOST_PEOPLE],
    ["dossiers.online", "DOSSIERS_INVALID", "số hồ sơ trực tuyến", dossiers?.online, MOST_PEOPLE],
    ["dossiers.users", "DOSSIERS_INVALID", "số lượt người tham gia", dossiers?.users, MOST_PEOPLE],
    ["quota.official", "QUOTA_INVALID", "số phiếu phân bổ", quota.official, MOST_BALLOTS],
    ["quota.reserve", "QUOTA_INVALID", "số phiếu dự phòng", quota.reserve, MOST_BALLOTS],
  ] as const;
  const problems = counts.flatMap(([field, code, label, count, most]) =>
    count === null || count === undefined || isCount(count, most)
      ? []
      : [
          problem(
            code,
            `${path}.${field}`,
            `${name}: ${label} phải là số nguyên từ 0 đến ${formatCount(most)}.`,
          ),
        ],
  );
  if (problems.length > 0) return problems;
  if (frameSize === null || quota.takeAll || (quota.official ?? 0) <= frameSize) return [];
  return [
    problem(
      "QUOTA_ABOVE_FRAME",
      `${path}.quota.official`,
      `${name}: số phiếu phân bổ lớn hơn ${formatCount(frameSize)} người sử dụng dịch vụ; giảm số phiếu hoặc chọn “Điều tra toàn bộ”.`,
    ),
  ];
}

/** The blocker of a mode that the counted dossiers do not ask for and that nobody gave an own reason for. */
export function overruledMode(row: PlanAgency, path: string, name: string): readonly Problem[] {
  if (row.dossiers === null || row.modeReasonCode === "OTHER") return [];
  const { mode } = proposeServiceMode(row.dossiers);
  if (mode === row.serviceMode) return [];
  return [
    problem(
      "MODE_OVERRULED",
      `${path}.serviceMode`,
      `${name}: theo số hồ sơ, hình thức là “${SERVICE_MODE_LABELS[mode]}”; đổi hình thức, hoặc giữ và nêu lý do khác.`,
    ),
  ];
}

function isCount(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= most;
}
