import { FORM_OF_2024, criteriaOf, type BallotForm } from "@sipas/domain/criteria";
import { splitAnswered, type Cell } from "./answered.ts";
import { bell, chance, sortedBy } from "./chance.ts";
import type { AgencyCounts } from "./counts.ts";
import { EASE } from "./ease.ts";
import { meetPeople, type Person } from "./people.ts";

/**
 * Expands the counts of one agency into ballots: for each the marks in the order of the form, `1`
 * to `5`, `*`, `+` or empty. Satisfied and answered cells of every content are exactly those of the
 * counts. Within them people differ (who is lenient is so throughout), criteria differ, and few of
 * the dissatisfied go below 3.
 */
export function expandAnswers(counts: AgencyCounts, form: BallotForm): readonly (readonly string[])[] {
  const set = FORM_OF_2024[form];
  const people = meetPeople(counts.agencyCode, counts.ballots);
  const marks = people.map(() => new Map<string, string>());
  const satisfied: Cell[] = [];
  const dissatisfied: Cell[] = [];
  for (const content of set.contents) {
    const [wanted, answers] = counts.contents[content.code]!;
    const cells = content.criteria.flatMap(({ code }, place) =>
      people.map((person) => cellOf(person, code, EASE[form][content.code]![place]!)),
    );
    const { answered, marked } = splitAnswered(cells, people, answers);
    for (const [{ person, code }, mark] of marked) marks[person.ballot]!.set(code, mark);
    const ordered = sortedBy(answered, (cell) => -cell.readiness);
    satisfied.push(...ordered.slice(0, wanted));
    dissatisfied.push(...ordered.slice(wanted));
  }
  for (const [{ person, code }, level] of [
    ...praise(satisfied, counts.agencyCode),
    ...complaint(dissatisfied),
  ]) {
    marks[person.ballot]!.set(code, level);
  }
  return marks.map((marksOf) => criteriaOf(set).map(({ code }) => marksOf.get(code) ?? ""));
}

/** The person's leniency weighs a little more than the criterion's ease and the moment's mood. */
function cellOf(person: Person, code: string, ease: number): Cell {
  const mood = bell("mood", person.agencyCode, person.ballot, code);
  return { person, code, readiness: 6 * person.leniency + 5 * (ease + mood) };
}

/** Between a quarter and two thirds of the satisfied answers are a 5, by agency; the enthusiastic give most of them. */
function praise(cells: readonly Cell[], agencyCode: string): [Cell, string][] {
  const perMille = 250 + Math.floor((chance("fives", agencyCode) * 4) / 100);
  const fives = Math.floor((cells.length * perMille) / 1000);
  const ordered = sortedBy(cells, ({ person, readiness }) => -(readiness + 6 * person.enthusiasm));
  return ordered.map((cell, index) => [cell, index < fives ? "5" : "4"]);
}

/** Of the dissatisfied the least ready 4 % answer 1, the next 17 % answer 2, the others 3. */
function complaint(cells: readonly Cell[]): [Cell, string][] {
  const ones = Math.floor((cells.length * 4) / 100);
  const twos = Math.floor((cells.length * 21) / 100);
  const ordered = sortedBy(cells, (cell) => cell.readiness);
  return ordered.map((cell, index) => [cell, index < ones ? "1" : index < twos ? "2" : "3"]);
}
