import type { BallotHead } from "./ballot-batch.ts";
import type { Block } from "./block.ts";
import {
  BODY,
  CONTENT_WIDTH,
  heightOf,
  INK,
  PAGE,
  STRONG,
  tick,
  TICK,
  widthOf,
  write,
  type Doc,
} from "./paper.ts";
import { text } from "./text.vi.ts";

const LABEL_WIDTH = 78;
const words = text.notice;

/** Why we ask, that nobody has to answer, who sees the answers, and how to give them. */
export function notice(doc: Doc, { year, organiser }: BallotHead): readonly Block[] {
  return [
    { ...labelled(doc, words.purpose, words.purposeOf(year)), gap: 9 },
    labelled(doc, words.freedom, words.freedomIs),
    labelled(doc, words.privacy, words.privacyBy(organiser ?? words.organiser)),
    labelled(doc, words.marking, words.markingHow),
    examples(),
  ];
}

/** A paragraph with its name beside it. */
export function labelled(doc: Doc, label: string, paragraph: string, labelWidth = LABEL_WIDTH): Block {
  const left = PAGE.left + labelWidth;
  const width = PAGE.right - left;
  return {
    gap: 2.5,
    height: heightOf(doc, paragraph, BODY, width),
    draw: (doc, top) => {
      write(doc, label, STRONG, PAGE.left, top, labelWidth);
      write(doc, paragraph, BODY, left, top, width);
    },
  };
}

/** A marked, a cancelled and an empty square, each with what it means. */
function examples(): Block {
  const samples = [
    { words: words.chosen, mark: cross },
    {
      words: words.cancelled,
      mark: (doc: Doc, left: number, top: number) => void doc.rect(left, top, TICK, TICK).fill(INK),
    },
    { words: words.open, mark: () => {} },
  ];
  return {
    gap: 3,
    height: 17,
    draw: (doc, top) => {
      let left = PAGE.left + LABEL_WIDTH;
      for (const sample of samples) {
        tick(doc, left, top + 1.5);
        sample.mark(doc, left, top + 1.5);
        write(doc, sample.words, BODY, left + TICK + 6, top, CONTENT_WIDTH);
        left += TICK + 6 + widthOf(doc, sample.words, BODY) + 28;
      }
    },
  };
}

function cross(doc: Doc, left: number, top: number): void {
  doc.moveTo(left + 2, top + 2).lineTo(left + TICK - 2, top + TICK - 2);
  doc.moveTo(left + TICK - 2, top + 2).lineTo(left + 2, top + TICK - 2);
  doc.lineWidth(1.4).stroke(INK);
}
