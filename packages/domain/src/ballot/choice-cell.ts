import { ticksOf, type Question, type Tick } from "../criteria/index.ts";
import { ByteIndex } from "../kernel/index.ts";
import type { CellProblem } from "../kernel/index.ts";
import * as problems from "./choice-problems.ts";
import { OPTION_SEPARATOR, wordOfOption } from "./question-columns.ts";

const SEPARATOR = OPTION_SEPARATOR.charCodeAt(0);
const BLANK = " ".charCodeAt(0);

/** Reads the cells of one question: option words, parted where several may be ticked. */
export class ChoiceCell {
  readonly question: Question;
  readonly #ticks: readonly Tick[];
  readonly #words: ByteIndex;
  readonly #limit: number;
  /** By the places ticked, in the order of the form: the same answer is one array for all rows. */
  readonly #answers = new Map<string, readonly string[]>();

  constructor(question: Question) {
    this.question = question;
    this.#ticks = ticksOf(question);
    this.#words = ByteIndex.of(this.#ticks.map(wordOfOption));
    this.#limit = limitOf(question);
  }

  /** The codes of the ticked options in the order of the form, or what is wrong with the cell. */
  read(bytes: Uint8Array, start: number, end: number): readonly string[] | CellProblem {
    const places: number[] = [];
    for (let from = start; from <= end;) {
      let to = from;
      while (to < end && bytes[to] !== SEPARATOR) to++;
      const place = this.#find(bytes, from, to);
      if (place < 0) return problems.unknownOption(this.question);
      if (places.includes(place)) return problems.REPEATED_OPTION;
      if (places.some((other) => this.#ticks[other]!.option === this.#ticks[place]!.option)) {
        return problems.RATED_TWICE;
      }
      places.push(place);
      from = to + 1;
    }
    if (places.length <= this.#limit) return this.#answerOf(places);
    return this.#limit === 1 ? problems.MORE_THAN_ONE_OPTION : problems.tooManyOptions(this.#limit);
  }

  /** The option's place; blanks around its word are no part of it, as around a whole cell. */
  #find(bytes: Uint8Array, from: number, to: number): number {
    let [start, end] = [from, to];
    while (start < end && bytes[start] === BLANK) start++;
    while (end > start && bytes[end - 1] === BLANK) end--;
    return this.#words.find(bytes, start, end);
  }

  #answerOf(places: number[]): readonly string[] {
    const inOrder = places.length > 1 ? places.toSorted((a, b) => a - b) : places;
    const key = inOrder.join();
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = inOrder.map((place) => this.#ticks[place]!.code);
    this.#answers.set(key, answer);
    return answer;
  }
}

/** How many ticks a cell may hold; of a rated question one an option. */
function limitOf({ choice, mostChoices, options }: Question): number {
  if (choice === "SINGLE") return 1;
  return choice === "MULTIPLE" ? (mostChoices ?? options.length) : options.length;
}
