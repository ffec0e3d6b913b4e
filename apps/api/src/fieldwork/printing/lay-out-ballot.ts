import { criteriaOf, isProvisional, QUESTION_KINDS, type BallotFormVersion } from "@sipas/domain/criteria";
import type { BallotBatch } from "./ballot-batch.ts";
import type { Block } from "./block.ts";
import { criteriaTable } from "./criteria-table.ts";
import { agencyFrame, heading } from "./heading.ts";
import { notice } from "./notice.ts";
import { openQuestion } from "./open-question.ts";
import { paginate, type Placed } from "./paginate.ts";
import { CONTENT_WIDTH, PAGE, write, type Doc, type Style } from "./paper.ts";
import { paragraph, partTitle } from "./part-title.ts";
import { numberQuestions, questionBlock } from "./question-block.ts";
import { runningHead } from "./running-head.ts";
import { stub } from "./stub.ts";
import { text } from "./text.vi.ts";

const CLOSING: Style = { face: "bold", size: 12, align: "center" };
const EMPTY: Style = { face: "italic", size: 12, align: "center" };
const WATERMARK: Style = { face: "bold", size: 40, align: "center", color: "#e4e4e4" };
const HEAD_TO_CONTENT = 10;

/**
 * The pages of one ballot, measured on `doc`: the same for every ballot of the batch. Their number is
 * even, so that printed on both sides each ballot begins on a leaf of its own.
 */
export function layOutBallot(doc: Doc, batch: BallotBatch): readonly (readonly Placed[])[] {
  const marks = marksOf(batch);
  const { top: cut, front, back } = stub(doc, batch.head);
  const top = PAGE.top + runningHead(1, 1, marks).height + HEAD_TO_CONTENT;
  const sides = [front, back];
  const pages = paginate(contentOf(doc, batch), (index) => ({
    top,
    bottom: index < sides.length ? cut - HEAD_TO_CONTENT : PAGE.bottom,
  }));
  const even = pages.length % 2 === 0 ? pages : [...pages, [{ block: emptyPage(doc), top: top + 60 }]];
  return even.map((placed, index) => [
    ...(batch.serials === null ? [{ block: watermark, top: PAGE.height / 2 }] : []),
    { block: runningHead(index + 1, even.length, marks), top: PAGE.top },
    ...placed,
    ...(sides[index] ? [{ block: sides[index], top: cut }] : []),
  ]);
}

function marksOf({ form, head, serials }: BallotBatch): readonly string[] {
  return [
    ...(serials === null ? [text.specimen] : []),
    ...(isProvisional(form) ? [text.provisional] : []),
    ...head.marks,
  ];
}

function contentOf(doc: Doc, batch: BallotBatch): readonly Block[] {
  const { form, head } = batch;
  const numbered = numberQuestions(form.questions, criteriaOf(form).length);
  const kinds = QUESTION_KINDS.filter((kind) => numbered.some(({ question }) => question.kind === kind));
  return [
    ...heading(doc, batch),
    agencyFrame(doc, head.agency),
    ...notice(doc, head),
    ...partTitle(doc, 0, text.criteria.part, text.criteria.how),
    ...criteriaTable(doc, form),
    ...kinds.flatMap((kind, place) => [
      ...partTitle(doc, place + 1, text.parts[kind], null),
      ...numbered.filter(({ question }) => question.kind === kind).map((each) => questionBlock(doc, each)),
    ]),
    ...freeTextOf(doc, form, kinds.length + 1),
    { ...paragraph(doc, text.thanks, CLOSING), gap: 10 },
  ];
}

/** The open question behind all others, in a part of its own; `place` is that of the part. */
function freeTextOf(doc: Doc, form: BallotFormVersion, place: number): readonly Block[] {
  if (form.freeText === null) return [];
  const number = criteriaOf(form).length + form.questions.length + 1;
  return [...partTitle(doc, place, text.freeText, null), openQuestion(doc, form.freeText, number)];
}

function emptyPage(doc: Doc): Block {
  return paragraph(doc, text.blankPage, EMPTY);
}

/** What no one can take for a ballot. */
const watermark: Block = {
  height: 0,
  draw: (doc, top) => {
    doc.save().rotate(-35, { origin: [PAGE.width / 2, top] });
    write(doc, text.specimen, WATERMARK, PAGE.left - 100, top - 24, CONTENT_WIDTH + 200);
    doc.restore();
  },
};
