import { chance, sortedBy } from "./chance.ts";

/** A criterion on one ballot: where it stands, and how readily this person is satisfied with it. */
export interface Cell {
  readonly ballot: number;
  readonly code: string;
  readonly readiness: number;
}

/** Below this part of its cells a content is one that most people skip as a whole. */
const SKIPPED_BELOW = 0.7;

/**
 * Which cells of one content carry an answer: exactly `answers` of them. Where nearly all do, blanks
 * are scattered, most of them on the ballots of careless people. Where few do, as with feedback,
 * few people answer it and the others skip it whole. Some blanks carry a mark that cannot be read
 * (`*`) or more than one mark (`+`).
 */
export function splitAnswered(
  cells: readonly Cell[],
  ballots: number,
  answers: number,
  agency: string,
): { readonly answered: readonly Cell[]; readonly marked: readonly [Cell, string][] } {
  const criteria = cells.length / ballots;
  const code = cells[0]!.code;
  const people =
    answers < cells.length * SKIPPED_BELOW
      ? Math.min(ballots, Math.ceil((answers * 1.15) / criteria))
      : ballots;
  const numbers = Array.from({ length: ballots }, (_, ballot) => ballot);
  const taking = new Set(
    sortedBy(numbers, (ballot) => chance("skips", agency, code, ballot)).slice(0, people),
  );
  const open = sortedBy(
    cells.filter((cell) => taking.has(cell.ballot)),
    (cell) => carelessness(agency, cell.ballot) + chance("blank", agency, cell.ballot, cell.code),
  );
  const blanks = open.slice(answers);
  return {
    answered: open.slice(0, answers),
    marked: blanks.flatMap((cell): [Cell, string][] => {
      const draw = chance("mark", agency, cell.ballot, cell.code);
      return draw < 500 ? [[cell, "*"]] : draw < 1000 ? [[cell, "+"]] : [];
    }),
  };
}

/** Most people are careful; a few leave several cells blank. */
function carelessness(agency: string, ballot: number): number {
  const draw = chance("careless", agency, ballot) / 10_000;
  return Math.round(draw * draw * draw * 8000);
}
