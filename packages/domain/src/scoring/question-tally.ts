import {
  isAsked,
  ticksOf,
  type BallotForm,
  type BallotFormVersion,
  type Choices,
  type Question,
} from "../criteria/index.ts";

/** How often an option of a question was ticked. */
export interface OptionCount {
  readonly code: string;
  readonly count: number;
}

/**
 * A question's ticks over all forms that ask it, with its three bases: `asked` ballots whose
 * respondent the question was for, `answered` ballots of those with at least one tick, and
 * `selections`, all ticks. A share of the report is of the base that the question prints.
 */
export interface QuestionCounts {
  readonly code: string;
  readonly forms: readonly BallotForm[];
  readonly asked: number;
  readonly answered: number;
  readonly selections: number;
  /** In the order of the first form, what only a later one has behind it. */
  readonly options: readonly OptionCount[];
}

interface Counter {
  /** As each form asks it. */
  readonly questions: Map<BallotForm, Question>;
  readonly code: string;
  asked: number;
  answered: number;
  selections: number;
  readonly ticks: Map<string, number>;
}

/** Counts what valid ballots tick beside the criteria; the order of the ballots leaves no trace in it. */
export class QuestionTally {
  readonly #counters = new Map<string, Counter>();
  readonly #byForm = new Map<BallotForm, readonly Counter[]>();

  /** For ballots of these forms; questions stand in the order in which the forms first ask them. */
  constructor(forms: readonly Pick<BallotFormVersion, "form" | "questions">[]) {
    for (const { form, questions } of forms) {
      this.#byForm.set(
        form,
        questions.map((question) => this.#meet(question, form)),
      );
    }
  }

  /** Counts one valid ballot. An answer to a question that was not asked of its respondent counts nowhere. */
  count(form: BallotForm, choices: Choices): void {
    for (const counter of this.#byForm.get(form) ?? []) {
      if (!isAsked(counter.questions.get(form)!, choices)) continue;
      counter.asked += 1;
      const ticked = choices[counter.code] ?? [];
      if (ticked.length === 0) continue;
      counter.answered += 1;
      counter.selections += ticked.length;
      for (const option of ticked) counter.ticks.set(option, (counter.ticks.get(option) ?? 0) + 1);
    }
  }

  results(): readonly QuestionCounts[] {
    return [...this.#counters.values()].map(({ code, questions, asked, answered, selections, ticks }) => ({
      code,
      forms: [...questions.keys()],
      asked,
      answered,
      selections,
      options: [...ticks].map(([option, count]) => ({ code: option, count })),
    }));
  }

  #meet(question: Question, form: BallotForm): Counter {
    const { code } = question;
    const counter: Counter = this.#counters.get(code) ?? {
      code,
      questions: new Map(),
      asked: 0,
      answered: 0,
      selections: 0,
      ticks: new Map(),
    };
    this.#counters.set(code, counter);
    counter.questions.set(form, question);
    for (const tick of ticksOf(question)) counter.ticks.set(tick.code, counter.ticks.get(tick.code) ?? 0);
    return counter;
  }
}

/** The count of ballots or ticks that the question's printed shares are of. */
export function printedBaseOf(
  { printedBase }: Pick<Question, "printedBase">,
  { asked, answered, selections }: Pick<QuestionCounts, "asked" | "answered" | "selections">,
): number {
  return { ASKED: asked, ANSWERED: answered, SELECTIONS: selections }[printedBase];
}
