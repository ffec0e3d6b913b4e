import type { Choices } from "@sipas/domain/criteria";
import { lot, type Respondent } from "./respondent.ts";

/** Of a thousand persons, how many tick each option. */
type Weights = Readonly<Record<string, number>>;

const AGES: Weights = {
  FROM_18_TO_24: 85,
  FROM_25_TO_34: 275,
  FROM_35_TO_49: 390,
  FROM_50_TO_60: 175,
  OVER_60: 75,
};
const AGES_ONLINE: Weights = {
  ...AGES,
  FROM_18_TO_24: 130,
  FROM_25_TO_34: 380,
  FROM_50_TO_60: 95,
  OVER_60: 10,
};

const URBAN_SCHOOLING: Weights = {
  PRIMARY: 20,
  LOWER_SECONDARY: 110,
  UPPER_SECONDARY: 270,
  VOCATIONAL: 240,
  UNIVERSITY: 345,
  OTHER: 15,
};
const RURAL_SCHOOLING: Weights = {
  PRIMARY: 160,
  LOWER_SECONDARY: 330,
  UPPER_SECONDARY: 270,
  VOCATIONAL: 125,
  UNIVERSITY: 85,
  OTHER: 30,
};
const ONLINE_SCHOOLING: Weights = {
  LOWER_SECONDARY: 20,
  UPPER_SECONDARY: 150,
  VOCATIONAL: 250,
  UNIVERSITY: 570,
  OTHER: 10,
};

const WORK: Weights = {
  NOT_WORKING: 70,
  SELF_EMPLOYED: 610,
  PRIVATE_SECTOR: 150,
  PUBLIC_SECTOR: 90,
  OTHER: 80,
};
const WORK_OF_GRADUATES: Weights = {
  NOT_WORKING: 25,
  SELF_EMPLOYED: 160,
  PRIVATE_SECTOR: 330,
  PUBLIC_SECTOR: 455,
  OTHER: 30,
};
const WORK_OF_THE_YOUNG: Weights = { ...WORK, STUDENT: 330, SELF_EMPLOYED: 340, PUBLIC_SECTOR: 30 };
const WORK_OF_THE_OLD: Weights = { RETIRED: 480, NOT_WORKING: 150, SELF_EMPLOYED: 340, OTHER: 30 };

/** Of a hundred persons how many leave each question blank. */
const BLANKS = 1;

/**
 * Who answers, invented within what is plausible for a mountain province: out of the city most live
 * in the countryside, who use services online are younger and longer at school, and work follows
 * age and schooling. A few leave a line blank.
 */
export function profileOf(person: Respondent): Choices {
  const { unit, form } = person;
  const online = form === "ONLINE";
  const draw = (question: string, weights: Weights) => pick(weights, lot(person, question));
  const residence = draw("RESIDENCE", urbanPerMille(unit.district, online));
  const age = draw("AGE_BAND", online ? AGES_ONLINE : AGES);
  const schooling = residence === "URBAN" ? URBAN_SCHOOLING : RURAL_SCHOOLING;
  const education = draw("EDUCATION", online ? ONLINE_SCHOOLING : schooling);
  const profile = {
    SEX: unit.contact.sex,
    AGE_BAND: age,
    EDUCATION: education,
    OCCUPATION: draw("OCCUPATION", workOf(age, education)),
    RESIDENCE: residence,
  };
  return Object.fromEntries(
    Object.entries(profile).flatMap(([question, option]) =>
      lot(person, "blank", question) < BLANKS * 100 ? [] : [[question, [option]]],
    ),
  );
}

function urbanPerMille(district: string, online: boolean): Weights {
  const urban = (district === "UBND-TPSL" ? 720 : 170) + (online ? 150 : 0);
  return { URBAN: urban, RURAL: 1000 - urban };
}

function workOf(age: string, education: string): Weights {
  if (age === "OVER_60") return WORK_OF_THE_OLD;
  if (age === "FROM_18_TO_24") return WORK_OF_THE_YOUNG;
  return education === "UNIVERSITY" ? WORK_OF_GRADUATES : WORK;
}

/** The option that a draw of 0 to 9999 falls on. */
function pick(weights: Weights, draw: number): string {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  let rest = (draw * all) / 10_000;
  return Object.keys(weights).find((option) => (rest -= weights[option]!) < 0)!;
}
