import { contentment, type Respondent } from "./respondent.ts";

/** How little an answer suits a person, in the unit of `chance`; below zero it suits well. */
type Repulsion = (person: Respondent) => number;

const ticked = ({ choices }: Respondent, question: string, option: string) =>
  choices[question]?.includes(option) ?? false;
const far = (isNear: boolean) => (isNear ? 0 : 6000);
const ofDepartment: Repulsion = ({ block }) => far(block === "DEPARTMENT");
const ofDistrict: Repulsion = ({ block }) => far(block === "DISTRICT");
const rural: Repulsion = (person) => far(ticked(person, "RESIDENCE", "RURAL"));
const atHomeOnline: Repulsion = (person) =>
  far(ticked(person, "EDUCATION", "UNIVERSITY") || ticked(person, "AGE_BAND", "FROM_25_TO_34"));
const displeased =
  (...codes: readonly string[]): Repulsion =>
  (person) =>
    contentment(person, ...codes);

/** Which answers to a question with several suit whom; an answer that is not named suits all alike. */
export const LEANINGS: Readonly<Record<string, Readonly<Record<string, Repulsion>>>> = {
  SUBMISSION_PLACE: {
    COMMUNE_ONE_STOP: (person) => ofDistrict(person) / 2 + rural(person) / 2,
    DISTRICT_ONE_STOP: ofDistrict,
    DEPARTMENT_ONE_STOP: ofDepartment,
    PROVINCIAL_CENTRE: ofDepartment,
    PORTAL: atHomeOnline,
  },
  AGENCY_CHANNEL: { COMMUNE_GOVERNMENT: rural, INTERNET: atHomeOnline },
  PROCEDURE_CHANNEL: { PROVINCIAL_PORTAL: atHomeOnline, NATIONAL_PORTAL: atHomeOnline },
  CITIZEN_EXPECTATION: {
    SIMPLIFY_PROCEDURES: displeased("procedure."),
    BETTER_ONLINE_SERVICE: atHomeOnline,
    BETTER_FACILITIES: displeased("access."),
    SHORTER_TIME: displeased("result.", "procedure.5"),
    OFFICIALS_CONDUCT: displeased("officials."),
    OFFICIALS_COMPETENCE: displeased("officials."),
    HANDLE_FEEDBACK: displeased("feedback."),
  },
  ORGANISATION_EXPECTATION: {
    SHORTER_TIME: displeased("coordination."),
    OFFICIALS_COMPETENCE: displeased("officials."),
    HANDLE_FEEDBACK: displeased("feedback."),
  },
};

/** A question with one answer: its options in an order, and who comes first in it. */
interface Ranking {
  readonly options: readonly string[];
  /** The lower, the earlier; a draw is added to it. */
  readonly rank: Repulsion;
}

const twice =
  (...codes: readonly string[]): Repulsion =>
  (person) =>
    2 * contentment(person, ...codes);
const MOST_FIRST = ["FOUR_OR_MORE", "THREE", "TWO", "ONE"];

/** Answers to one question fit those to others and the levels of the ballot: troubles befall the displeased. */
export const RANKINGS: Readonly<Record<string, Ranking>> = {
  TRIPS: { options: MOST_FIRST, rank: twice("procedure.", "result.") },
  HARASSMENT: { options: ["YES", "NO"], rank: twice("officials.") },
  EXTRA_MONEY: {
    options: ["YES", "NO"],
    rank: (person) => contentment(person, "officials.") + far(ticked(person, "HARASSMENT", "YES")),
  },
  APPOINTMENT_SLIP: {
    options: ["NONE_NEXT_DAY", "ORAL_ONLY", "RECEIVED", "IMMEDIATE"],
    rank: (person) => contentment(person, "procedure.") + 6000 - far(ticked(person, "TRIPS", "ONE")),
  },
  ON_TIME: { options: ["LATE", "ON_TIME", "EARLY"], rank: twice("result.1", "procedure.5") },
  DELAY_NOTICE: { options: ["NO", "YES"], rank: twice("officials.") },
  DELAY_APOLOGY: {
    options: ["NO", "YES"],
    rank: (person) => 6000 - far(ticked(person, "DELAY_NOTICE", "YES")),
  },
  RESULT_PICKUP: {
    options: ["CENTRE_OR_ONE_STOP", "OTHER", "AGENCY_WEBSITE", "PROVINCIAL_PORTAL"],
    rank: (person) => far(ticked(person, "ONLINE_SUBMISSION_PLACE", "CENTRE_OR_COMMUNE")),
  },
  LOGINS: { options: MOST_FIRST, rank: twice("access.", "procedure.") },
};
