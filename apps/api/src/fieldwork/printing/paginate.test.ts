import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { paginate } from "./paginate.ts";

const block = (height: number, more: Partial<Block> = {}): Block => ({ height, draw: () => {}, ...more });
const tops = (blocks: readonly Block[], bottom = 100) =>
  paginate(blocks, () => ({ top: 10, bottom })).map((page) => page.map(({ top }) => top));

describe("blocks on pages", () => {
  it("stand one below the other with their gaps, and go on over the page whole", () => {
    expect(tops([block(40), block(30, { gap: 5 }), block(20, { gap: 5 })])).toEqual([[10, 55], [10]]);
  });

  it("take their title with them", () => {
    expect(tops([block(60), block(10, { keepsNext: true }), block(30)])).toEqual([[10], [10, 20]]);
  });

  it("stand below the head of their table again", () => {
    const head = block(15);
    const rows = [1, 2, 3].map(() => block(40, { repeats: [head] }));
    expect(tops([{ ...head, keepsNext: true }, ...rows])).toEqual([
      [10, 25],
      [10, 25],
      [10, 25],
    ]);
  });

  it("fill pages of different room", () => {
    const pages = paginate([block(30), block(30), block(30)], (index) => ({
      top: 0,
      bottom: index === 0 ? 40 : 80,
    }));
    expect(pages.map(({ length }) => length)).toEqual([1, 2]);
  });

  it("are refused where no page can hold them", () => {
    expect(() => tops([block(95)])).toThrow(RangeError);
  });
});
