import fc from "fast-check";
import { expect, it } from "vitest";
import { compareBytewise } from "./bytewise.ts";
import { encodeUtf8 } from "./csv-utf8.ts";

it("orders texts as their UTF-8 bytes are ordered", () => {
  const character = fc.constantFrom(
    "a",
    "b",
    "|",
    "Đ",
    "ệ",
    "\u0323",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "😀",
    "𝟘",
  );
  const text = fc.oneof(
    fc.array(character, { maxLength: 4 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareBytewise(a, b))).toBe(Math.sign(compareBytes(encodeUtf8(a), encodeUtf8(b))));
    }),
    { numRuns: 500 },
  );
});

it("puts a character above U+FFFF behind U+FFFD, as bytes do and UTF-16 does not", () => {
  expect(["😀", "\ufffd", "a"].toSorted(compareBytewise)).toEqual(["a", "\ufffd", "😀"]);
});

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, place) => byte !== b[place]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
