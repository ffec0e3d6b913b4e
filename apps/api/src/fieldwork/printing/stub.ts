import type { BallotHead } from "./ballot-batch.ts";
import type { Block } from "./block.ts";
import { labelled } from "./notice.ts";
import { paginate, type Placed } from "./paginate.ts";
import { paragraph } from "./part-title.ts";
import { BODY, INK, line, NOTE, PAGE, widthOf, write, type Doc, type Style } from "./paper.ts";
import { periodText, text } from "./text.vi.ts";

const words = text.stub;
const TITLE: Style = { face: "bold", size: 13 };
const CODE: Style = { face: "bold", size: 14, align: "right" };
const LABEL_WIDTH = 118;
/** Between the line to cut along and what stands below it. */
const BELOW_CUT = 14;

/** Both sides of the part that the respondent keeps, each at the foot of its page. */
export interface Stub {
  /** Upper edge: the line to cut along. */
  readonly top: number;
  readonly front: Block;
  readonly back: Block;
}

/**
 * The part to tear off: in front what proves a call genuine, behind it what a caller may ask. No name
 * of the respondent. It is cut off with both sides of the leaf, so nothing else may stand behind it.
 */
export function stub(doc: Doc, head: BallotHead): Stub {
  const sides = [frontOf(doc, head), backOf(doc, head)].map((blocks) => paginate(blocks, () => ROOM)[0]!);
  const height = BELOW_CUT + Math.max(...sides.map(heightOf));
  const [front, back] = sides.map((placed) => sideOf(placed, height)) as [Block, Block];
  return { top: PAGE.bottom - height, front, back };
}

const ROOM = { top: 0, bottom: PAGE.bottom - PAGE.top };

function heightOf(placed: readonly Placed[]): number {
  const last = placed.at(-1)!;
  return last.top + last.block.height;
}

function sideOf(placed: readonly Placed[], height: number): Block {
  return {
    height,
    draw: (doc, top) => {
      drawCut(doc, top);
      for (const { block, top: below } of placed) block.draw(doc, top + BELOW_CUT + below);
    },
    stamp: (doc, top, serial) => {
      for (const { block, top: below } of placed) block.stamp?.(doc, top + BELOW_CUT + below, serial);
    },
  };
}

function frontOf(doc: Doc, head: BallotHead): readonly Block[] {
  return [
    {
      height: 18,
      draw: (doc, top) => write(doc, words.keep.toLocaleUpperCase("vi"), TITLE, PAGE.left, top, 250),
      stamp: (doc, top, serial) =>
        write(
          doc,
          `${words.code}: ${serial ?? text.blank}`,
          CODE,
          PAGE.left,
          top - 1,
          PAGE.right - PAGE.left,
        ),
    },
    paragraph(doc, text.surveyShort(head.year, head.province), NOTE),
    labelled(doc, words.fieldwork, periodText(head.fieldwork), LABEL_WIDTH),
    labelled(doc, words.callback, periodText(head.callback), LABEL_WIDTH),
    labelled(doc, words.callers, head.callers.join("; "), LABEL_WIDTH),
    labelled(doc, words.hotline, head.hotline ?? text.blank, LABEL_WIDTH),
  ];
}

function backOf(doc: Doc, { callbackStatements }: BallotHead): readonly Block[] {
  return [
    { ...paragraph(doc, words.called.toLocaleUpperCase("vi"), TITLE), height: 18 },
    paragraph(doc, words.asked, BODY),
    ...callbackStatements.map((statement, index) => paragraph(doc, `${index + 1}. ${statement}.`, BODY)),
    { ...paragraph(doc, words.never, BODY), gap: 3 },
    paragraph(doc, words.doubt, BODY),
  ];
}

/** A dashed line that its words interrupt. */
function drawCut(doc: Doc, top: number): void {
  const middle = (PAGE.left + PAGE.right) / 2;
  const half = widthOf(doc, words.cut, NOTE) / 2 + 6;
  doc.dash(4, { space: 3 });
  line(doc, 0, top, middle - half, top, 0.8);
  line(doc, middle + half, top, PAGE.width, top, 0.8);
  doc.undash();
  write(doc, words.cut, { ...NOTE, align: "center", color: INK }, PAGE.left, top - 8, PAGE.right - PAGE.left);
}
