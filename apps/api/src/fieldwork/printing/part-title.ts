import type { Block } from "./block.ts";
import { CONTENT_WIDTH, heightOf, NOTE, PAGE, write, type Doc, type Style } from "./paper.ts";
import { text } from "./text.vi.ts";

const TITLE: Style = { face: "bold", size: 13 };

/** The name of a part and, below it, what is to be done; both stay with what follows. `place` counts from 0. */
export function partTitle(doc: Doc, place: number, name: string, how: string | null): readonly Block[] {
  const words = text.part(String.fromCodePoint(65 + place), name).toLocaleUpperCase("vi");
  return [
    { gap: 13, ...paragraph(doc, words, TITLE), keepsNext: true },
    ...(how === null ? [] : [{ gap: 1, ...paragraph(doc, how, NOTE), keepsNext: true }]),
  ];
}

/** Words over the whole width. */
export function paragraph(doc: Doc, words: string, style: Style): Block {
  return {
    height: heightOf(doc, words, style, CONTENT_WIDTH),
    draw: (doc, top) => write(doc, words, style, PAGE.left, top, CONTENT_WIDTH),
  };
}
