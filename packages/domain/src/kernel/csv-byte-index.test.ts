import fc from "fast-check";
import { expect, it } from "vitest";
import { ByteIndex } from "./csv-byte-index.ts";
import { encodeUtf8 } from "./csv-utf8.ts";

it("numbers distinct keys in the order they come, however many there are", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 2000, size: "max" }), (texts) => {
      const index = new ByteIndex();
      const known = new Map<string, number>();
      for (const text of texts) {
        const key = encodeUtf8(text);
        expect(index.find(key, 0, key.length)).toBe(known.get(text) ?? -1);
        if (!known.has(text)) known.set(text, known.size);
        expect(index.intern(key, 0, key.length)).toBe(known.get(text));
      }
      expect(index.size).toBe(known.size);
    }),
    { numRuns: 20 },
  );
});

it("looks at the given part of the bytes alone", () => {
  const bytes = encodeUtf8("xxSNVyy");
  expect(ByteIndex.of(["STC", "SNV"]).find(bytes, 2, 5)).toBe(1);
  expect(ByteIndex.of(["STC", "SNV"]).find(bytes, 2, 4)).toBe(-1);
});
