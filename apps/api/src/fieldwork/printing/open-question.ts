import type { Block } from "./block.ts";
import { INDENT, INDENTED_LEFT, INDENTED_WIDTH } from "./option-grid.ts";
import { heightOf, line, PAGE, STRONG, write, type Doc } from "./paper.ts";

const LINES = 4;
const BETWEEN = 24;

/** A prompt with lines to write on, numbered like the questions before it. */
export function openQuestion(doc: Doc, prompt: string, number: number): Block {
  const words = heightOf(doc, prompt, STRONG, INDENTED_WIDTH);
  return {
    gap: 7,
    height: words + LINES * BETWEEN,
    draw: (doc, top) => {
      write(doc, `${number}.`, STRONG, PAGE.left, top, INDENT);
      write(doc, prompt, STRONG, INDENTED_LEFT, top, INDENTED_WIDTH);
      for (let place = 1; place <= LINES; place += 1) {
        const level = top + words + place * BETWEEN - 2;
        line(doc, INDENTED_LEFT, level, PAGE.right, level, 0.4);
      }
    },
  };
}
