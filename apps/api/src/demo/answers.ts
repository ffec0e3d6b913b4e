import { CRITERIA_SET_OF_FORM, criteriaOf, type BallotForm } from "@sipas/domain/criteria";
import { splitAnswered, type Cell } from "./answered.ts";
import { bell, chance, sortedBy } from "./chance.ts";
import type { AgencyCounts } from "./counts.ts";
import { EASE } from "./ease.ts";

/**
 * Expands the counts of one agency into ballots: for each the marks in the order of the form, `1`
 * to `5`, `*`, `+` or empty. Satisfied and answered cells of every content are exactly those of the
 * counts. Within them people differ (who is lenient is so throughout), criteria differ, and few of
 * the dissatisfied go below 3.
 */
export function expandAnswers(counts: AgencyCounts, form: BallotForm): readonly (readonly string[])[] {
  const set = CRITERIA_SET_OF_FORM[form];
  const marks = new Map<string, string>();
  const satisfied: Cell[] = [];
  const dissatisfied: Cell[] = [];
  for (const content of set.contents) {
    const [wanted, answers] = counts.contents[content.code]!;
    const ease = EASE[form][content.code]!;
    const cells = content.criteria.flatMap(({ code }, place) =>
      Array.from({ length: counts.ballots }, (_, ballot) => ({
        ballot,
        code,
        readiness: readinessOf(counts.agencyCode, ballot, code, ease[place]!),
      })),
    );
    const { answered, marked } = splitAnswered(cells, counts.ballots, answers, counts.agencyCode);
    for (const [cell, mark] of marked) marks.set(keyOf(cell), mark);
    const ordered = sortedBy(answered, (cell) => -cell.readiness);
    satisfied.push(...ordered.slice(0, wanted));
    dissatisfied.push(...ordered.slice(wanted));
  }
  for (const [cell, level] of [...praise(satisfied, counts.agencyCode), ...complaint(dissatisfied)]) {
    marks.set(keyOf(cell), level);
  }
  return Array.from({ length: counts.ballots }, (_, ballot) =>
    criteriaOf(set).map(({ code }) => marks.get(keyOf({ ballot, code })) ?? ""),
  );
}

function keyOf({ ballot, code }: Pick<Cell, "ballot" | "code">): string {
  return `${ballot}|${code}`;
}

/** The person's leniency, which weighs a little more than the criterion's ease and the moment's mood. */
function readinessOf(agency: string, ballot: number, code: string, ease: number): number {
  return 6 * bell("leniency", agency, ballot) + 5 * (ease + bell("mood", agency, ballot, code));
}

/** Between a quarter and two thirds of the satisfied answers are a 5, by agency; the enthusiastic give most of them. */
function praise(cells: readonly Cell[], agency: string): [Cell, string][] {
  const fives = Math.round((cells.length * (2500 + (chance("fives", agency) * 4) / 10)) / 10_000);
  const ordered = sortedBy(cells, (cell) => -(cell.readiness + 6 * bell("enthusiasm", agency, cell.ballot)));
  return ordered.map((cell, index) => [cell, index < fives ? "5" : "4"]);
}

/** Of the dissatisfied the least ready 4 % answer 1, the next 17 % answer 2, the others 3. */
function complaint(cells: readonly Cell[]): [Cell, string][] {
  const ones = Math.floor(cells.length * 0.04);
  const twos = Math.floor(cells.length * 0.21);
  const ordered = sortedBy(cells, (cell) => cell.readiness);
  return ordered.map((cell, index) => [cell, index < ones ? "1" : index < twos ? "2" : "3"]);
}
