import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dammDigit, formatSerial, parseSerial } from "./serial.ts";

const serials = fc.record({
  provinceCode: fc.stringMatching(/^[A-Z]{2,4}$/),
  year: fc.integer({ min: 2000, max: 2099 }),
  number: fc.integer({ min: 1, max: 999_999 }),
});

describe("the serial of a ballot", () => {
  it("has the check digit of the published example", () => {
    expect(dammDigit("572")).toBe(4);
  });

  it("prints province, year, six digits and a check digit", () => {
    expect(formatSerial({ provinceCode: "SL", year: 2024, number: 123 })).toBe("SL24-000123-4");
  });

  it("reads back what it printed", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        expect(parseSerial(formatSerial(serial))).toEqual({ ok: true, value: serial });
      }),
    );
  });

  it("refuses every single wrong digit", () => {
    fc.assert(
      fc.property(serials, fc.nat(), fc.integer({ min: 1, max: 9 }), (serial, where, shift) => {
        const text = formatSerial(serial);
        const places = [...text.matchAll(/\d/g)].map((match) => match.index);
        const place = places[where % places.length]!;
        const wrong = (Number(text[place]) + shift) % 10;
        expect(parseSerial(text.slice(0, place) + wrong + text.slice(place + 1)).ok).toBe(false);
      }),
    );
  });

  it("refuses every swap of two neighbouring digits of the number", () => {
    fc.assert(
      fc.property(serials, fc.nat({ max: 4 }), (serial, offset) => {
        const text = formatSerial(serial);
        const place = text.indexOf("-") + 1 + offset;
        const swapped = text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2);
        fc.pre(swapped !== text);
        expect(parseSerial(swapped).ok).toBe(false);
      }),
    );
  });

  it.each([
    "",
    "SL24-123-4",
    "sl24-000123-4",
    "SL24-000123-4 ",
    "SL24 000123 4",
    "S24-000123-4",
    "SL24-000000-0",
  ])("refuses “%s” as no serial", (text) => {
    expect(parseSerial(text)).toMatchObject({
      ok: false,
      problems: [{ code: "SERIAL_FORMAT", path: "serial" }],
    });
  });

  it("names the check digit when only that is wrong", () => {
    expect(parseSerial("SL24-000123-5")).toMatchObject({
      ok: false,
      problems: [{ code: "SERIAL_CHECK_DIGIT" }],
    });
  });

  it.each([
    { provinceCode: "Sơn La", year: 2024, number: 1 },
    { provinceCode: "SL", year: 1999, number: 1 },
    { provinceCode: "SL", year: 2024, number: 0 },
    { provinceCode: "SL", year: 2024, number: 1_000_000 },
  ])("does not print a serial that could not be read back: $provinceCode $year $number", (serial) => {
    expect(() => formatSerial(serial)).toThrow(RangeError);
  });
});
