import type { Block } from "./block.ts";
import { BODY, CONTENT_WIDTH, heightOf, PAGE, tick, TICK, widthOf, write, type Doc } from "./paper.ts";

/** How far a question's options stand in from the edge of the page. */
export const INDENT = 24;
export const INDENTED_LEFT = PAGE.left + INDENT;
export const INDENTED_WIDTH = CONTENT_WIDTH - INDENT;

const LABEL_INSET = TICK + 7;
const BETWEEN = 10;
const BELOW = 3;
const MOST_COLUMNS = 4;
/** So many columns may have labels of several lines; more would tear them to pieces. */
const WRAPPING_COLUMNS = 2;

/** Squares with their labels, row by row, in the columns that take the least room. */
export function optionGrid(doc: Doc, labels: readonly string[]): Block {
  if (labels.length === 0) return { height: 0, draw: () => {} };
  const grids = Array.from({ length: Math.min(MOST_COLUMNS, labels.length) }, (_, index) =>
    gridOf(doc, labels, index + 1),
  ).filter((grid) => grid !== null);
  return grids.reduce((best, grid) => (grid.height < best.height ? grid : best));
}

function gridOf(doc: Doc, labels: readonly string[], columns: number): Block | null {
  const columnWidth = INDENTED_WIDTH / columns;
  const labelWidth = columnWidth - LABEL_INSET - BETWEEN;
  const wraps = labels.some((label) => widthOf(doc, label, BODY) > labelWidth);
  if (wraps && columns > WRAPPING_COLUMNS) return null;
  const heights = labels.map((label) => heightOf(doc, label, BODY, labelWidth) + BELOW);
  const rows = labels.map((_, index) => Math.floor(index / columns));
  const rowHeights = [...new Set(rows)].map((row) =>
    Math.max(...heights.filter((_, index) => rows[index] === row)),
  );
  const topOf = (row: number) => sum(rowHeights.slice(0, row));
  return {
    height: sum(rowHeights),
    draw: (doc, top) => {
      for (const [index, label] of labels.entries()) {
        const left = INDENTED_LEFT + (index % columns) * columnWidth;
        const below = top + topOf(rows[index]!);
        tick(doc, left, below + 1);
        write(doc, label, BODY, left + LABEL_INSET, below, labelWidth);
      }
    },
  };
}

function sum(heights: readonly number[]): number {
  return heights.reduce((whole, height) => whole + height, 0);
}
