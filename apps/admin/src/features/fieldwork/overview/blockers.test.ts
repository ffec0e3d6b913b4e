import { expect, it } from "vitest";
import { blockersOf } from "./blockers.ts";

it("leads each blocker to the units that it is about", () => {
  const hrefs = blockersOf("p1", [
    { code: "UNITS_WAITING", path: "agencies.SNV.enumerators.D.01.waiting", message: "a" },
    { code: "BALLOTS_HELD", path: "agencies.UBND-SONGMA.enumerators.DTV-001.held", message: "b" },
    { code: "RESERVE_NEEDLESS", path: "agencies.SNV.reserve", message: "c" },
  ]).map(({ href }) => href);
  expect(hrefs).toEqual([
    "/fieldwork/units?plan=p1&state=WAITING&list=OFFICIAL&agency=SNV&enumerator=D.01",
    "/fieldwork/units?plan=p1&state=ISSUED&agency=UBND-SONGMA&enumerator=DTV-001",
    "/fieldwork/units?plan=p1&list=RESERVE&agency=SNV",
  ]);
});
