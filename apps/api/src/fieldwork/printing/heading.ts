import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import type { BallotBatch } from "./ballot-batch.ts";
import type { Block } from "./block.ts";
import { CONTENT_WIDTH, heightOf, INK, line, PAGE, STRONG, write, type Doc, type Style } from "./paper.ts";
import { drawQr, QR_SIDE } from "./qr.ts";
import { text } from "./text.vi.ts";

const AUTHORITY: Style = { face: "regular", size: 12, align: "center" };
const ORGANISER: Style = { face: "bold", size: 12, align: "center" };
const TITLE: Style = { face: "bold", size: 17, align: "center" };
const SURVEY: Style = { face: "bold", size: 13, align: "center" };
const FORM: Style = { face: "italic", size: 13, align: "center" };
const SERIAL: Style = { face: "bold", size: 13, align: "center" };

const LEFT_WIDTH = 240;
const CODE_WIDTH = 130;
const CODE_LEFT = PAGE.right - CODE_WIDTH;
const INSET = 60;

/** Who asks, the serial with its code, and what the survey is called. */
export function heading(doc: Doc, { form, head }: BallotBatch): readonly Block[] {
  const survey = text.survey(head.year);
  const surveyHeight = heightOf(doc, survey, SURVEY, CONTENT_WIDTH - INSET * 2);
  return [
    {
      height: QR_SIDE + 36,
      draw: (doc, top) => drawAuthority(doc, top, head.province, head.organiser),
      stamp: (doc, top, serial) => {
        const left = CODE_LEFT + (CODE_WIDTH - QR_SIDE) / 2;
        if (serial === null) doc.rect(left, top, QR_SIDE, QR_SIDE).lineWidth(0.6).stroke(INK);
        else drawQr(doc, serial, left, top);
        write(
          doc,
          text.serial,
          { ...SERIAL, face: "regular", size: 12 },
          CODE_LEFT,
          top + QR_SIDE + 3,
          CODE_WIDTH,
        );
        write(doc, serial ?? text.blank, SERIAL, CODE_LEFT, top + QR_SIDE + 17, CODE_WIDTH);
      },
    },
    {
      gap: 2,
      height: 26 + surveyHeight + 20,
      draw: (doc, top) => {
        write(doc, upper(text.title), TITLE, PAGE.left, top, CONTENT_WIDTH);
        write(doc, survey, SURVEY, PAGE.left + INSET, top + 26, CONTENT_WIDTH - INSET * 2);
        const label = text.form(BALLOT_FORM_LABELS[form.form]);
        write(doc, label, FORM, PAGE.left, top + 28 + surveyHeight, CONTENT_WIDTH);
      },
    },
  ];
}

function drawAuthority(doc: Doc, top: number, province: string, organiser: string | null): void {
  const authority = upper(text.authority(province));
  write(doc, authority, AUTHORITY, PAGE.left, top, LEFT_WIDTH);
  let below = top + heightOf(doc, authority, AUTHORITY, LEFT_WIDTH);
  if (organiser !== null) {
    write(doc, upper(organiser), ORGANISER, PAGE.left, below, LEFT_WIDTH);
    below += heightOf(doc, upper(organiser), ORGANISER, LEFT_WIDTH);
  }
  const middle = PAGE.left + LEFT_WIDTH / 2;
  line(doc, middle - 36, below + 2, middle + 36, below + 2);
}

/** The name of the rated agency in a frame. */
export function agencyFrame(doc: Doc, agency: string | null): Block {
  const words = `${text.agency} ${agency ?? text.blank + text.blank}`;
  const style: Style = { ...STRONG, size: 13, align: "center" };
  const height = heightOf(doc, words, style, CONTENT_WIDTH - 24) + 12;
  return {
    gap: 6,
    height,
    draw: (doc, top) => {
      doc.rect(PAGE.left, top, CONTENT_WIDTH, height).lineWidth(1).stroke(INK);
      write(doc, words, style, PAGE.left + 12, top + 6.5, CONTENT_WIDTH - 24);
    },
  };
}

function upper(words: string): string {
  return words.toLocaleUpperCase("vi");
}
