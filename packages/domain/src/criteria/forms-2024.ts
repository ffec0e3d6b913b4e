import { BALLOT_FORMS, type BallotForm } from "./criteria-set.ts";
import type { BallotFormVersion, Question } from "./form-version.ts";
import { DIRECT_QUESTIONS, ONLINE_QUESTIONS, ORGANISATION_QUESTIONS } from "./questions-2024.ts";
import { CRITERIA_SET_OF_FORM } from "./sets-2024.ts";

const QUESTIONS: Record<BallotForm, readonly Question[]> = {
  DIRECT: DIRECT_QUESTIONS,
  ONLINE: ONLINE_QUESTIONS,
  ORGANISATION: ORGANISATION_QUESTIONS,
};

function versionOf(form: BallotForm): BallotFormVersion {
  const criteriaSetCode = CRITERIA_SET_OF_FORM[form].code;
  return {
    code: criteriaSetCode,
    year: 2024,
    form,
    criteriaSetCode,
    provisional: true,
    questions: QUESTIONS[form],
  };
}

export const FORM_VERSION_OF_FORM: Record<BallotForm, BallotFormVersion> = {
  DIRECT: versionOf("DIRECT"),
  ONLINE: versionOf("ONLINE"),
  ORGANISATION: versionOf("ORGANISATION"),
};

/** The three ballots of 2024 in the order of their criteria sets. All provisional. */
export const FORM_VERSIONS_2024: readonly BallotFormVersion[] = BALLOT_FORMS.map(
  (form) => FORM_VERSION_OF_FORM[form],
);

/** The questions beside the criteria, in the order of the form. */
export function questionsOf(form: BallotForm): readonly Question[] {
  return FORM_VERSION_OF_FORM[form].questions;
}
