import { describe, expect, it } from "vitest";
import { nameOn, stoodOn } from "./registry.ts";

describe("an agency of the registry", () => {
  it("stands from its first day to its last, both included", () => {
    const agency = { activeFrom: "2016-06-01", activeTo: "2025-02-28" };
    const days = ["2016-05-31", "2016-06-01", "2025-02-28", "2025-03-01"];
    expect(days.map((day) => stoodOn(agency, day))).toEqual([false, true, true, false]);
    expect(stoodOn({ activeFrom: null, activeTo: null }, "1900-01-01")).toBe(true);
  });

  it("is called on a day what it was called then", () => {
    const agency = {
      name: "UBND phường C",
      formerNames: [
        { name: "UBND xã A", until: "2010-12-31" },
        { name: "UBND thị trấn B", until: "2025-06-30" },
      ],
    };
    const days = ["2010-12-31", "2011-01-01", "2025-06-30", "2025-07-01"];
    expect(days.map((day) => nameOn(agency, day))).toEqual([
      "UBND xã A",
      "UBND thị trấn B",
      "UBND thị trấn B",
      "UBND phường C",
    ]);
  });
});
