import { describe, expect, it } from "vitest";
import { dayNumber, formatDay, isDay, readDay } from "./day.ts";

describe("calendar days", () => {
  it.each(["5/11/2024", "05/11/2024", "05112024", "5-11-2024", "5.11.2024", " 5 11 2024 "])(
    "reads %s",
    (typed) => expect(readDay(typed)).toEqual({ day: "2024-11-05" }),
  );

  it.each(["", "hôm nay", "5/11", "5/11/24", "5112024"])("cannot read %s", (typed) =>
    expect(readDay(typed)).toEqual({ error: "UNREADABLE" }),
  );

  it.each(["31/2/2024", "29/2/2023", "0/1/2024", "1/13/2024"])("refuses %s, which no calendar has", (typed) =>
    expect(readDay(typed)).toEqual({ error: "IMPOSSIBLE" }),
  );

  it("knows leap days", () => expect(isDay("2024-02-29")).toBe(true));

  it("writes a day the Vietnamese way and leaves other text alone", () => {
    expect(formatDay("2024-11-05")).toBe("05/11/2024");
    expect(formatDay("31/2/2024")).toBe("31/2/2024");
  });

  it("counts days", () => expect(dayNumber("2024-03-01") - dayNumber("2024-02-28")).toBe(2));
});
