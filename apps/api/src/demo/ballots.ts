import { FORM_OF_2024, criteriaOf, type BallotForm, type Choices } from "@sipas/domain/criteria";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";
import { expandAnswers } from "./answers.ts";
import { tickChoices } from "./choices.ts";
import { DEMONSTRATION_COUNTS } from "./counts.ts";
import { demonstrationIssues, type DemonstrationIssue } from "./issues.ts";

/** A synthetic ballot of the demonstration year. */
export interface DemonstrationBallot {
  readonly serial: string;
  readonly agencyCode: string;
  readonly form: BallotForm;
  readonly enumerator: string;
  /** In the order of the form: `1` to `5`, `*`, `+` or empty. */
  readonly marks: readonly string[];
  /** What was ticked beside the criteria. */
  readonly choices: Choices;
}

/** The 2,640 ballots that came back, always the same, in the order of their serials. */
export function demonstrationBallots(): readonly DemonstrationBallot[] {
  const collected = demonstrationIssues().filter(({ disposition }) => disposition === "COLLECTED");
  const marks = marksOf(collected);
  const respondents = collected.map(({ of }, index) => {
    const codes = criteriaOf(FORM_OF_2024[of.form]).map(({ code }) => code);
    return {
      unit: of,
      form: of.form,
      block: AGENCIES_2024.find(({ code }) => code === of.agencyCode)!.block,
      marks: new Map(codes.map((code, place) => [code, marks[index]![place]!])),
    };
  });
  const choices = tickChoices(respondents);
  return collected.map(({ serial, of }, index) => ({
    serial,
    agencyCode: of.agencyCode,
    form: of.form,
    enumerator: of.enumerator,
    marks: marks[index]!,
    choices: choices[index]!,
  }));
}

/** The marks of each ballot: those of an agency's ballots as they were expanded from its counts, in turn. */
function marksOf(collected: readonly DemonstrationIssue[]): readonly (readonly string[])[] {
  const forms = new Map(collected.map(({ of }) => [of.agencyCode, of.form]));
  const left = new Map(
    DEMONSTRATION_COUNTS.map((counts) => [
      counts.agencyCode,
      expandAnswers(counts, forms.get(counts.agencyCode)!)[Symbol.iterator](),
    ]),
  );
  return collected.map(({ agencyCode }) => left.get(agencyCode)!.next().value!);
}
