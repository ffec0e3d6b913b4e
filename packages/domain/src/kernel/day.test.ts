import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayAt, daysBetween, formatDay, isDay, isWithin, shiftYears } from "./day.ts";

describe("calendar days", () => {
  it.each(["2024-02-29", "2000-02-29", "2024-12-31"])("knows %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-1-1", "20240101", ""])(
    "refuses %j",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it("turns at midnight in Việt Nam, not in Greenwich", () => {
    expect(dayAt(Date.UTC(2024, 10, 5, 16, 59, 59, 999))).toBe("2024-11-05");
    expect(dayAt(Date.UTC(2024, 10, 5, 17, 0, 0, 0))).toBe("2024-11-06");
  });

  it("agrees with the platform's calendar on every instant", () => {
    const instants = fc.date({
      min: new Date("1900-01-02"),
      max: new Date("2999-12-30"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const shifted = new Date(instant.getTime() + 7 * 3_600_000);
        expect(dayAt(instant.getTime())).toBe(shifted.toISOString().slice(0, 10));
      }),
    );
  });

  it("lie in a period with both its ends, and an open end has no limit", () => {
    expect(isWithin("2024-11-01", "2024-11-01", "2024-11-12")).toBe(true);
    expect(isWithin("2024-11-12", "2024-11-01", "2024-11-12")).toBe(true);
    expect(isWithin("2024-11-13", "2024-11-01", "2024-11-12")).toBe(false);
    expect(isWithin("2999-01-01", "2024-11-01", null)).toBe(true);
  });

  it("move by years, 29 February to the 28th where there is none", () => {
    expect(shiftYears("2024-02-29", 1)).toBe("2025-02-28");
    expect(shiftYears("2024-02-29", 4)).toBe("2028-02-29");
    expect(shiftYears("2024-12-31", -1)).toBe("2023-12-31");
  });

  it("are written as administrative documents write them", () => {
    expect(formatDay("2024-11-05")).toBe("05/11/2024");
  });
});

describe("days before and after", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["1970-01-01", 0, "1970-01-01"],
    ["2000-02-29", 366, "2001-03-01"],
  ] as const)("%s and %i days are %s, and back", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});
