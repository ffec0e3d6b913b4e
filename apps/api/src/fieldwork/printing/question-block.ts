import { ticksOf, type Question } from "@sipas/domain/criteria";
import type { Block } from "./block.ts";
import { INDENT, INDENTED_LEFT, INDENTED_WIDTH, optionGrid } from "./option-grid.ts";
import { ratingTable } from "./rating-table.ts";
import { heightOf, NOTE, PAGE, STRONG, write, type Doc } from "./paper.ts";
import { text } from "./text.vi.ts";

/** A question as it stands on the paper. */
export interface NumberedQuestion {
  readonly question: Question;
  readonly number: number;
  /** When to answer it; null where everybody is asked. */
  readonly condition: string | null;
}

/** Numbers the questions behind `before` others, and puts conditions in words that name those numbers. */
export function numberQuestions(questions: readonly Question[], before: number): readonly NumberedQuestion[] {
  return questions.map((question, index) => ({
    question,
    number: before + index + 1,
    condition: question.askedIf && conditionOf(question.askedIf, questions, before),
  }));
}

function conditionOf(
  { question: code, option }: NonNullable<Question["askedIf"]>,
  questions: readonly Question[],
  before: number,
): string {
  const place = questions.findIndex((question) => question.code === code);
  const asked = questions[place];
  const label = asked && ticksOf(asked).find((tick) => tick.code === option)?.label;
  // A draft may be printed before its rules are right; nothing that is issued gets here.
  return label === undefined ? text.askedIfOpen : text.askedIf(before + place + 1, label);
}

/** A question with its options. */
export function questionBlock(doc: Doc, { question, number, condition }: NumberedQuestion): Block {
  const wording = `${question.wording} (${choiceOf(question)})`;
  const wordingHeight = heightOf(doc, wording, STRONG, INDENTED_WIDTH);
  const conditionHeight = condition === null ? 0 : heightOf(doc, condition, NOTE, INDENTED_WIDTH);
  const options = answersOf(doc, question);
  const optionsTop = wordingHeight + conditionHeight + 2;
  return {
    gap: 7,
    height: optionsTop + options.height,
    draw: (doc, top) => {
      write(doc, `${number}.`, STRONG, PAGE.left, top, INDENT);
      write(doc, wording, STRONG, INDENTED_LEFT, top, INDENTED_WIDTH);
      if (condition !== null) write(doc, condition, NOTE, INDENTED_LEFT, top + wordingHeight, INDENTED_WIDTH);
      options.draw(doc, top + optionsTop);
    },
  };
}

function answersOf(doc: Doc, question: Question): Block {
  if (question.choice === "RATED" && question.ratings.length > 0) return ratingTable(doc, question);
  return optionGrid(
    doc,
    question.options.map(({ label }) => label),
  );
}

function choiceOf({ choice, mostChoices }: Question): string {
  if (choice === "SINGLE") return text.one;
  if (choice === "RATED") return text.rated;
  return mostChoices === null ? text.several : text.atMost(mostChoices);
}
