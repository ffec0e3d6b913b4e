import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeUtf8, encodeUtf8, isUtf8 } from "./csv-utf8.ts";

const point = fc.oneof(
  fc.constantFrom(0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff),
  fc.integer({ min: 0, max: 0xd7ff }),
);

it("encodes and decodes every text as the platform does", () => {
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const text = String.fromCodePoint(...points);
      const bytes = encodeUtf8(text);
      expect(decodeURIComponent(percent(bytes))).toBe(text);
      expect(isUtf8(bytes, 0, bytes.length)).toBe(true);
      expect(decodeUtf8(bytes)).toBe(text);
    }),
  );
});

it("tells well-formed bytes from others as the platform does", () => {
  const byte = fc.constantFrom(
    0x41,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbf,
    0xc0,
    0xc2,
    0xe0,
    0xe1,
    0xed,
    0xf0,
    0xf4,
    0xf5,
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (values) => {
      const bytes = Uint8Array.from(values);
      expect(isUtf8(bytes, 0, bytes.length)).toBe(isAccepted(bytes));
    }),
    { numRuns: 5000 },
  );
});

// The platform's own UTF-8 is at hand, without I/O, in the percent encoding of URIs.
function percent(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
}

function isAccepted(bytes: Uint8Array): boolean {
  try {
    decodeURIComponent(percent(bytes));
    return true;
  } catch {
    return false;
  }
}
