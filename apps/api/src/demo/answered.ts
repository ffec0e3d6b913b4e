import { chance, sortedBy } from "./chance.ts";
import type { Person } from "./people.ts";

/** A criterion on one ballot. */
export interface Cell {
  readonly person: Person;
  readonly code: string;
  /** How readily this person is satisfied with this criterion. */
  readonly readiness: number;
}

/** The cells of one content, sorted into those that count and those with a mark that does not. */
export interface AnsweredCells {
  readonly answered: readonly Cell[];
  readonly marked: readonly (readonly [Cell, string])[];
}

/** Below this part of its cells a content is one that most people skip as a whole. */
const SKIPPED_BELOW = 0.7;

/**
 * Which cells of one content carry an answer: exactly `answers` of them. Where nearly all do, blanks
 * are scattered, most of them on the ballots of careless people. Where few do, as with feedback, few
 * people answer it and the others skip it whole. Some blanks carry a mark that cannot be read (`*`)
 * or more than one mark (`+`).
 */
export function splitAnswered(
  cells: readonly Cell[],
  people: readonly Person[],
  answers: number,
): AnsweredCells {
  const takers = answers < cells.length * SKIPPED_BELOW ? takersOf(cells, people, answers) : people;
  const taking = new Set(takers);
  const open = sortedBy(
    cells.filter((cell) => taking.has(cell.person)),
    ({ person, code }) => person.carelessness + chance("blank", person.agencyCode, person.ballot, code),
  );
  return { answered: open.slice(0, answers), marked: open.slice(answers).flatMap(strayMark) };
}

/** Those who answer a content that most skip, so many that each leaves about one cell in seven blank. */
function takersOf(cells: readonly Cell[], people: readonly Person[], answers: number): readonly Person[] {
  const criteria = cells.length / people.length;
  const { code } = cells[0]!;
  const inLot = sortedBy(people, ({ agencyCode, ballot }) => chance("skips", agencyCode, code, ballot));
  return inLot.slice(0, Math.ceil((answers * 1.15) / criteria));
}

function strayMark(cell: Cell): (readonly [Cell, string])[] {
  const draw = chance("mark", cell.person.agencyCode, cell.person.ballot, cell.code);
  return draw < 500 ? [[cell, "*"]] : draw < 1000 ? [[cell, "+"]] : [];
}
