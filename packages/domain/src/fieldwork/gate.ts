import { problem, type Problem } from "../kernel/index.ts";
import { agencyNameOf, type AgencyNames } from "../plan/index.ts";
import { countNeedlessReserves, findReservesOutOfOrder, type FieldUnit } from "./reserve.ts";

/** What an enumerator did in an agency: handed out = collected + failed + lost + held. */
export interface FieldworkCount {
  readonly agencyCode: string;
  readonly enumerator: string;
  /** Official units without a ballot. */
  readonly waiting: number;
  readonly issued: number;
  readonly collected: number;
  readonly failed: number;
  readonly lost: number;
  /** Still with the enumerator. */
  readonly held: number;
}

/**
 * All that keeps fieldwork from being closed, each with its path; an empty list opens the gate.
 * Every official unit was issued a ballot, no enumerator holds one any longer, and reserve units
 * were issued in their order and each for a unit that failed.
 */
export function findFieldworkBlockers(
  counts: readonly FieldworkCount[],
  units: readonly FieldUnit[],
  names: AgencyNames,
): readonly Problem[] {
  return [...counts.flatMap((count) => countBlockers(count, names)), ...reserveBlockers(units, names)];
}

function countBlockers(count: FieldworkCount, names: AgencyNames): readonly Problem[] {
  const { agencyCode, enumerator, waiting, held } = count;
  const whose = `${agencyNameOf(agencyCode, names)}, điều tra viên ${enumerator}`;
  const path = `agencies.${agencyCode}.enumerators.${enumerator}`;
  const problems: Problem[] = [];
  if (waiting > 0) {
    problems.push(
      problem(
        "UNITS_WAITING",
        `${path}.waiting`,
        `${whose}: ${waiting} đơn vị mẫu chính thức chưa phát phiếu; nạp kết quả của các đơn vị này.`,
      ),
    );
  }
  if (held > 0) {
    problems.push(
      problem(
        "BALLOTS_HELD",
        `${path}.held`,
        `${whose}: ${held} phiếu còn đang giữ; ghi thu về, không thành công hoặc thất lạc cho từng phiếu.`,
      ),
    );
  }
  return problems;
}

function reserveBlockers(units: readonly FieldUnit[], names: AgencyNames): readonly Problem[] {
  const outOfOrder = Map.groupBy(findReservesOutOfOrder(units), ({ agencyCode }) => agencyCode);
  const reserve = (agencyCode: string) => `agencies.${agencyCode}.reserve`;
  return [
    ...[...outOfOrder].map(([agencyCode, found]) =>
      problem(
        "RESERVE_OUT_OF_ORDER",
        reserve(agencyCode),
        `${agencyNameOf(agencyCode, names)}: ${found.length} đơn vị dự phòng phát không theo thứ tự; phát các đơn vị dự phòng đứng trước.`,
      ),
    ),
    ...[...countNeedlessReserves(units)].map(([agencyCode, count]) =>
      problem(
        "RESERVE_NEEDLESS",
        reserve(agencyCode),
        `${agencyNameOf(agencyCode, names)}: ${count} đơn vị dự phòng được phát phiếu mà không có đơn vị không thành công để thay.`,
      ),
    ),
  ];
}
