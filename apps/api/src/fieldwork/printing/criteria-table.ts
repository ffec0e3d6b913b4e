import type { AnswerScale, FormContent } from "@sipas/domain/criteria";
import type { Block } from "./block.ts";
import { BODY, heightOf, INK, PAGE, STRONG, tick, TICK, write, type Doc, type Style } from "./paper.ts";
import { text } from "./text.vi.ts";

const NUMBER_WIDTH = 27;
const LEVEL_WIDTH = 48;
const LEVELS = [1, 2, 3, 4, 5] as const;
const LEVELS_LEFT = PAGE.right - LEVELS.length * LEVEL_WIDTH;
const WORDING_LEFT = PAGE.left + NUMBER_WIDTH;
const WORDING_WIDTH = LEVELS_LEFT - WORDING_LEFT;
const EDGES = [
  PAGE.left,
  WORDING_LEFT,
  ...LEVELS.map((_, place) => LEVELS_LEFT + place * LEVEL_WIDTH),
  PAGE.right,
];
const PADDING = 5;
const BAND = "#ececec";

const CENTRED: Style = { ...BODY, align: "center" };
const STRONG_CENTRED: Style = { ...STRONG, align: "center" };

/** The criteria by content, each with a square a level, in the order in which the form prints its scale. */
export function criteriaTable(
  doc: Doc,
  { contents, scale }: Pick<FormContent, "contents" | "scale">,
): readonly Block[] {
  const head = tableHead(doc, scale);
  let number = 0;
  const rows = contents.flatMap(({ name, criteria }): readonly Block[] => {
    const repeats = [head, band(doc, text.criteria.continued(name))];
    return [
      { ...band(doc, name), repeats: [head], keepsNext: true },
      ...criteria.map(({ wording }, place) => {
        const written = row(doc, (number += 1), wording);
        return place === 0 ? written : { ...written, repeats };
      }),
    ];
  });
  return [{ ...head, gap: 4, keepsNext: true }, ...rows];
}

function tableHead(doc: Doc, { labels: words, printOrder }: AnswerScale): Block {
  const levels = printOrder === "ASCENDING" ? LEVELS : LEVELS.toReversed();
  const labels = words.map((label) => heightOf(doc, label, CENTRED, LEVEL_WIDTH - 2));
  const height = 15 + Math.max(...labels) + 8;
  return {
    height,
    draw: (doc, top) => {
      frame(doc, top, height, EDGES);
      const middle = top + height / 2 - 7;
      write(doc, text.criteria.number, STRONG_CENTRED, PAGE.left, middle, NUMBER_WIDTH);
      write(doc, text.criteria.wording, STRONG_CENTRED, WORDING_LEFT, middle, WORDING_WIDTH);
      for (const [place, level] of levels.entries()) {
        const left = LEVELS_LEFT + place * LEVEL_WIDTH;
        write(doc, String(level), STRONG_CENTRED, left, top + 4, LEVEL_WIDTH);
        write(doc, words[level - 1] ?? "", CENTRED, left + 1, top + 19, LEVEL_WIDTH - 2);
      }
    },
  };
}

/** The name of a content over the whole width. */
function band(doc: Doc, name: string): Block {
  const width = PAGE.right - PAGE.left - PADDING * 2;
  const height = heightOf(doc, name, STRONG, width) + 6;
  return {
    height,
    draw: (doc, top) => {
      doc.rect(PAGE.left, top, PAGE.right - PAGE.left, height).fill(BAND);
      frame(doc, top, height, [PAGE.left, PAGE.right]);
      write(doc, name, STRONG, PAGE.left + PADDING, top + 4, width);
    },
  };
}

function row(doc: Doc, number: number, wording: string): Block {
  const words = heightOf(doc, wording, BODY, WORDING_WIDTH - PADDING * 2);
  const height = words + 7;
  return {
    height,
    draw: (doc, top) => {
      frame(doc, top, height, EDGES);
      const middle = top + (height - heightOf(doc, String(number), CENTRED, NUMBER_WIDTH)) / 2 + 1;
      write(doc, String(number), CENTRED, PAGE.left, middle, NUMBER_WIDTH);
      write(doc, wording, BODY, WORDING_LEFT + PADDING, top + 4.5, WORDING_WIDTH - PADDING * 2);
      for (const place of LEVELS.keys()) {
        const left = LEVELS_LEFT + place * LEVEL_WIDTH + (LEVEL_WIDTH - TICK) / 2;
        tick(doc, left, top + (height - TICK) / 2);
      }
    },
  };
}

/** The lines around a row and between its cells. */
function frame(doc: Doc, top: number, height: number, edges: readonly number[]): void {
  for (const edge of edges) doc.moveTo(edge, top).lineTo(edge, top + height);
  for (const level of [top, top + height]) doc.moveTo(PAGE.left, level).lineTo(PAGE.right, level);
  doc.lineWidth(0.6).stroke(INK);
}
