import type { Question } from "@sipas/domain/criteria";
import type { Block } from "./block.ts";
import { INDENTED_LEFT, INDENTED_WIDTH } from "./option-grid.ts";
import { BODY, heightOf, line, NOTE, PAGE, tick, TICK, write, type Doc, type Style } from "./paper.ts";

const WIDEST = 76;
/** The wishes keep at least so much of the width. */
const LEAST_FOR_LABELS = 0.4;
const PADDING = 4;
const HEADING: Style = { ...NOTE, align: "center" };

/** A line an option, with a square for each rating that heads a column. */
export function ratingTable(doc: Doc, { options, ratings }: Pick<Question, "options" | "ratings">): Block {
  const columnWidth = Math.min(WIDEST, (INDENTED_WIDTH * (1 - LEAST_FOR_LABELS)) / ratings.length);
  const labelWidth = INDENTED_WIDTH - columnWidth * ratings.length;
  const leftOf = (place: number) => INDENTED_LEFT + labelWidth + place * columnWidth;
  const headings = ratings.map(({ label }) => heightOf(doc, label, HEADING, columnWidth - PADDING));
  const headHeight = Math.max(0, ...headings) + PADDING;
  const rows = options.map(({ label }) => ({
    label,
    height: Math.max(TICK, heightOf(doc, label, BODY, labelWidth - PADDING)) + PADDING,
  }));
  return {
    height: rows.reduce((sum, { height }) => sum + height, headHeight),
    draw: (doc, top) => {
      for (const [place, { label }] of ratings.entries()) {
        write(doc, label, HEADING, leftOf(place) + PADDING / 2, top, columnWidth - PADDING);
      }
      let below = top + headHeight;
      for (const { label, height } of rows) {
        line(doc, INDENTED_LEFT, below - 2, PAGE.right, below - 2, 0.3);
        write(doc, label, BODY, INDENTED_LEFT, below, labelWidth - PADDING);
        for (const place of ratings.keys()) {
          tick(doc, leftOf(place) + (columnWidth - TICK) / 2, below + (height - PADDING - TICK) / 2);
        }
        below += height;
      }
    },
  };
}
