import type { Question } from "@sipas/domain/criteria";
import type { Block } from "./block.ts";
import { INDENT, INDENTED_LEFT, INDENTED_WIDTH, optionGrid } from "./option-grid.ts";
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
  const label = questions[place]?.options.find((candidate) => candidate.code === option)?.label;
  if (label === undefined) throw new Error(`a question depends on ${code} = ${option}, which the form lacks`);
  return text.askedIf(before + place + 1, label);
}

/** A question with its options. */
export function questionBlock(doc: Doc, { question, number, condition }: NumberedQuestion): Block {
  const wording = `${question.wording} (${choiceOf(question)})`;
  const wordingHeight = heightOf(doc, wording, STRONG, INDENTED_WIDTH);
  const conditionHeight = condition === null ? 0 : heightOf(doc, condition, NOTE, INDENTED_WIDTH);
  const options = optionGrid(
    doc,
    question.options.map(({ label }) => label),
  );
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

function choiceOf({ choice, mostChoices }: Question): string {
  if (choice === "SINGLE") return text.one;
  return mostChoices === null ? text.several : text.atMost(mostChoices);
}
