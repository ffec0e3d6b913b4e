import type { Question } from "../criteria/index.ts";
import { ByteIndex } from "../kernel/index.ts";
import type { CellProblem } from "../kernel/index.ts";
import * as problems from "./choice-problems.ts";
import { OPTION_SEPARATOR, wordOfOption } from "./question-columns.ts";

const SEPARATOR = OPTION_SEPARATOR.charCodeAt(0);
const BLANK = " ".charCodeAt(0);

/** Reads the cells of one question: option words, parted where several may be ticked. */
export class ChoiceCell {
  readonly question: Question;
  readonly #words: ByteIndex;
  readonly #limit: number;
  /** By the set of options as bits: the same answer is one array for all rows. */
  readonly #answers = new Map<number, readonly string[]>();

  constructor(question: Question) {
    this.question = question;
    this.#words = ByteIndex.of(question.options.map(wordOfOption));
    this.#limit = question.choice === "SINGLE" ? 1 : (question.mostChoices ?? question.options.length);
  }

  /** The codes of the ticked options in the order of the form, or what is wrong with the cell. */
  read(bytes: Uint8Array, start: number, end: number): readonly string[] | CellProblem {
    let ticked = 0;
    let count = 0;
    for (let from = start; from <= end;) {
      let to = from;
      while (to < end && bytes[to] !== SEPARATOR) to++;
      const option = this.#find(bytes, from, to);
      if (option < 0) return problems.unknownOption(this.question);
      if (ticked & (1 << option)) return problems.REPEATED_OPTION;
      ticked |= 1 << option;
      count++;
      from = to + 1;
    }
    if (count <= this.#limit) return this.#answerOf(ticked);
    return this.#limit === 1 ? problems.MORE_THAN_ONE_OPTION : problems.tooManyOptions(this.#limit);
  }

  /** The option's place; blanks around its word are no part of it, as around a whole cell. */
  #find(bytes: Uint8Array, from: number, to: number): number {
    let [start, end] = [from, to];
    while (start < end && bytes[start] === BLANK) start++;
    while (end > start && bytes[end - 1] === BLANK) end--;
    return this.#words.find(bytes, start, end);
  }

  #answerOf(ticked: number): readonly string[] {
    const known = this.#answers.get(ticked);
    if (known) return known;
    const answer = this.question.options.filter((_, place) => ticked & (1 << place)).map(({ code }) => code);
    this.#answers.set(ticked, answer);
    return answer;
  }
}
