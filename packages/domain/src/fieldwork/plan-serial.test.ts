import { describe, expect, it } from "vitest";
import { findSerialFault } from "./plan-serial.ts";
import { formatSerial } from "./serial.ts";

const series = { provinceCode: "SL", year: 2024 };

describe("a serial within a plan", () => {
  it.each([
    [formatSerial({ ...series, number: 1 }), null],
    ["1", "SERIAL_FORMAT"],
    ["SL24-000123-5", "SERIAL_CHECK_DIGIT"],
    [formatSerial({ provinceCode: "LA", year: 2024, number: 1 }), "SERIAL_OTHER_PROVINCE"],
    [formatSerial({ provinceCode: "SL", year: 2025, number: 1 }), "SERIAL_OTHER_YEAR"],
  ])("%s has the fault %s", (text, code) => {
    expect(findSerialFault(text, series)?.code ?? null).toBe(code);
  });

  it("says how the plan's serials begin", () => {
    const other = formatSerial({ provinceCode: "SL", year: 2023, number: 7 });
    expect(findSerialFault(other, series)?.message).toContain("SL24");
  });
});
