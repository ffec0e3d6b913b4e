import type { Block } from "./block.ts";
import { CONTENT_WIDTH, line, PAGE, write, type Style } from "./paper.ts";
import { text } from "./text.vi.ts";

const SERIAL: Style = { face: "bold", size: 12 };
const NUMBER: Style = { face: "regular", size: 12, align: "right" };
const MARKS: Style = { face: "italic", size: 11, align: "center" };

/** The top of a page: whose it is, which page, and what the reader must know of the paper. */
export function runningHead(number: number, of: number, marks: readonly string[]): Block {
  const height = marks.length > 0 ? 32 : 18;
  return {
    height,
    draw: (doc, top) => {
      write(doc, text.page(number, of), NUMBER, PAGE.left, top, CONTENT_WIDTH);
      if (marks.length > 0) write(doc, marks.join("  ·  "), MARKS, PAGE.left, top + 15, CONTENT_WIDTH);
      line(doc, PAGE.left, top + height, PAGE.right, top + height);
    },
    stamp: (doc, top, serial) =>
      write(doc, text.running(serial ?? text.blank), SERIAL, PAGE.left, top, CONTENT_WIDTH),
  };
}
