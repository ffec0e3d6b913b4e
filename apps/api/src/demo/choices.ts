import {
  BALLOT_FORMS,
  isAsked,
  type Choices,
  type Question,
  FORM_OF_2024,
  FORMS_2024,
} from "@sipas/domain/criteria";
import { sortedBy } from "./chance.ts";
import { CHOICE_COUNTS } from "./choice-counts.ts";
import { dealMany, dealOne } from "./deal.ts";
import { LEANINGS, RANKINGS } from "./leanings.ts";
import { profileOf } from "./profile.ts";
import { lot, type Respondent } from "./respondent.ts";

/** More than these nobody ticks, by our invention, where the form sets no limit. */
const MOST_TICKS = 2;
/** Of ten thousand persons how many pass over a question of several answers. */
const SILENT = 60;

/** Demographics first, since other answers lean on them; then the form's order, where follow-ups come later. */
const QUESTIONS = [
  ...new Map(FORMS_2024.flatMap(({ questions }) => questions).map((row) => [row.code, row])).values(),
].filter(({ kind }) => kind !== "DEMOGRAPHIC");

/**
 * What every respondent ticks beside the criteria, in the order given: every question exactly as
 * `CHOICE_COUNTS` says over all its ballots, each person's answers fitting one another.
 */
export function tickChoices(people: readonly Omit<Respondent, "choices">[]): readonly Choices[] {
  const filled: { person: Respondent; choices: Record<string, readonly string[]> }[] = people.map((row) => {
    const choices = {};
    const person = { ...row, choices };
    if (row.form !== "ORGANISATION") Object.assign(choices, profileOf(person));
    return { person, choices };
  });
  for (const question of QUESTIONS) {
    const asked = filled.filter(
      ({ person }) => codesOf(person.form).has(question.code) && isAsked(question, person.choices),
    );
    const answers = answersTo(
      question,
      asked.map(({ person }) => person),
    );
    for (const { person, choices } of asked) {
      const answer = answers.get(person);
      if (answer && answer.length > 0) choices[question.code] = inOrder(question, answer);
    }
  }
  return filled.map(({ choices }) => choices);
}

const CODES = new Map(
  BALLOT_FORMS.map((form) => [form, new Set(FORM_OF_2024[form].questions.map(({ code }) => code))]),
);
const codesOf = (form: Respondent["form"]) => CODES.get(form)!;

function answersTo(
  { code, choice, mostChoices }: Question,
  asked: readonly Respondent[],
): ReadonlyMap<Respondent, readonly string[]> {
  const counts = CHOICE_COUNTS[code]!;
  if (choice === "SINGLE") {
    const { options, rank } = RANKINGS[code]!;
    const ticks = Object.values(counts).reduce((sum, count) => sum + count, 0);
    // Those who leave the question blank are anybody.
    const answering = sortedBy(asked, (person) => lot(person, "silent", code)).slice(0, ticks);
    return dealOne(
      answering,
      options.map((option) => [option, counts[option]!]),
      (person) => rank(person) + lot(person, code),
    );
  }
  const leanings = LEANINGS[code] ?? {};
  return dealMany(
    asked.filter((person) => lot(person, "silent", code) >= SILENT),
    // What few choose first, so that they are those whom it suits.
    Object.entries(counts).toSorted(([, a], [, b]) => a - b),
    mostChoices ?? MOST_TICKS,
    (person, option) => (leanings[option]?.(person) ?? 0) + lot(person, code, option),
  );
}

function inOrder({ options }: Question, ticked: readonly string[]): readonly string[] {
  return options.map(({ code }) => code).filter((code) => ticked.includes(code));
}
