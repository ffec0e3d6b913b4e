import { expect, it } from "vitest";
import { findFieldworkBlockers, type FieldworkCount } from "./gate.ts";
import { assignSerials } from "./print-run.ts";
import type { FieldUnit } from "./reserve.ts";

const names = new Map([["SNV", "Sở Nội vụ"]]);
const done: FieldworkCount = {
  agencyCode: "SNV",
  enumerator: "DTV-01",
  waiting: 0,
  issued: 4,
  collected: 2,
  failed: 1,
  lost: 1,
  held: 0,
};
const reserve = (position: number, disposition: FieldUnit["disposition"]): FieldUnit => ({
  agencyCode: "SNV",
  unit: `R${position}`,
  list: "RESERVE",
  stratum: "",
  position,
  disposition,
  failedBefore: false,
});
const failed: FieldUnit = { ...reserve(1, "FAILED"), unit: "U1", list: "OFFICIAL" };

it("opens the gate when every ballot handed out is accounted for", () => {
  expect(findFieldworkBlockers([done], [failed, reserve(1, "COLLECTED"), reserve(2, null)], names)).toEqual(
    [],
  );
});

it("names the agency and enumerator of every ballot still held and every unit still waiting", () => {
  const blockers = findFieldworkBlockers([{ ...done, waiting: 3, held: 2 }], [], names);
  expect(blockers.map(({ code, path }) => [code, path])).toEqual([
    ["UNITS_WAITING", "agencies.SNV.enumerators.DTV-01.waiting"],
    ["BALLOTS_HELD", "agencies.SNV.enumerators.DTV-01.held"],
  ]);
  expect(blockers[1]?.message).toMatch(/^Sở Nội vụ, điều tra viên DTV-01: 2 phiếu/);
});

it("keeps the reserve to its order and to units that failed", () => {
  const blockers = findFieldworkBlockers(
    [],
    [failed, reserve(2, "COLLECTED"), reserve(1, null), reserve(3, "LOST")],
    names,
  );
  expect(blockers.map(({ code, path }) => [code, path])).toEqual([
    ["RESERVE_OUT_OF_ORDER", "agencies.SNV.reserve"],
    ["RESERVE_NEEDLESS", "agencies.SNV.reserve"],
  ]);
});

it("keeps a reserve unit that was issued for one whose failure a correction took back", () => {
  const corrected: FieldUnit = { ...failed, disposition: "COLLECTED", failedBefore: true };
  expect(findFieldworkBlockers([], [corrected, reserve(1, "COLLECTED")], names)).toEqual([]);
  expect(
    findFieldworkBlockers(
      [],
      [{ ...failed, failedBefore: true }, reserve(1, "LOST"), reserve(2, "LOST")],
      names,
    ),
  ).toMatchObject([{ code: "RESERVE_NEEDLESS" }]);
});

it("prints the serial of a unit's place, the one it was issued with first", () => {
  const series = { provinceCode: "SL", year: 2024 };
  const numbers = (issued: readonly (string | null)[]) =>
    assignSerials(series, issued).map((serial) => Number(serial.slice(5, 11)));
  expect(numbers([null, null, null])).toEqual([1, 2, 3]);
  const [first = ""] = assignSerials(series, [null]);
  const [, third = ""] = assignSerials(series, [first, "SL24-000123-4"]);
  expect(numbers([null, first, null])).toEqual([4, 1, 3]);
  expect(numbers([third, null])).toEqual([123, 2]);
});
