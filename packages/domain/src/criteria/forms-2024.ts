import { BALLOT_FORMS, type BallotForm } from "./criteria-set.ts";
import { CONTENTS_2024 } from "./contents-2024.ts";
import { formCodeOf, type AnswerScale, type BallotFormVersion, type Question } from "./form-version.ts";
import { LEVEL_LABELS } from "./labels.vi.ts";
import { DIRECT_QUESTIONS, ONLINE_QUESTIONS, ORGANISATION_QUESTIONS } from "./questions-2024.ts";

const QUESTIONS: Record<BallotForm, readonly Question[]> = {
  DIRECT: DIRECT_QUESTIONS,
  ONLINE: ONLINE_QUESTIONS,
  ORGANISATION: ORGANISATION_QUESTIONS,
};

/** The scale that a form starts from. */
export const DEFAULT_SCALE: AnswerScale = { labels: LEVEL_LABELS, printOrder: "ASCENDING" };

function formOf2024(form: BallotForm): BallotFormVersion {
  return {
    code: formCodeOf(2024, form, 1),
    year: 2024,
    form,
    state: "FROZEN",
    contents: CONTENTS_2024[form],
    questions: QUESTIONS[form],
    scale: DEFAULT_SCALE,
    freeText: null,
    confirmations: [],
  };
}

/** The three ballots of 2024 by their kind, no item confirmed. The file contract of scoring rests on their criteria. */
export const FORM_OF_2024: Record<BallotForm, BallotFormVersion> = {
  DIRECT: formOf2024("DIRECT"),
  ONLINE: formOf2024("ONLINE"),
  ORGANISATION: formOf2024("ORGANISATION"),
};

/** The same in the order of their kinds. */
export const FORMS_2024: readonly BallotFormVersion[] = BALLOT_FORMS.map((form) => FORM_OF_2024[form]);
