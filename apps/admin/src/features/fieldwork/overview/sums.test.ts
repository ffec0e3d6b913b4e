import { expect, it } from "vitest";
import { sumByAgency, sumOf } from "./sums.ts";

const count = (agencyCode: string, collected: number, held: number) => ({
  __typename: "FieldworkCount" as const,
  agencyCode,
  agency: { __typename: "Agency" as const, code: agencyCode, name: `Cơ quan ${agencyCode}` },
  enumerator: "DTV-001",
  waiting: 1,
  issued: collected + held,
  collected,
  failed: 0,
  lost: 0,
  held,
});

it("adds enumerators up, by agency in their order and in all", () => {
  const counts = [count("B", 2, 1), count("A", 1, 0), count("B", 3, 0)];
  expect(sumByAgency(counts).map(({ name, sum }) => [name, sum.issued, sum.collected])).toEqual([
    ["Cơ quan B", 6, 5],
    ["Cơ quan A", 1, 1],
  ]);
  const all = sumOf(counts);
  expect(all.issued).toBe(all.collected + all.failed + all.lost + all.held);
  expect(all.waiting).toBe(3);
});
