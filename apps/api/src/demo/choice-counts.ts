/**
 * Ticks of every question beside the criteria but the demographics, over all ballots that are asked
 * it. Synthetic. Where the report of 2024 prints the share of an option, its count and the base were
 * inferred from the shares of the question together, and are the smallest that fit; `OTHER` is what
 * is left of the base. Invented are the total of the citizens' expectations (many fit) with what
 * falls on the options that the report leaves out, the blanks beside `NO` of `EXTRA_MONEY` and
 * `OTHER` of `RESULT_PICKUP`, and all of `ONLINE_PROCEDURE_CHANNEL`, whose printed shares cannot be.
 */
export const CHOICE_COUNTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  SUBMISSION_PLACE: {
    COMMUNE_ONE_STOP: 1125,
    DISTRICT_ONE_STOP: 684,
    DEPARTMENT_ONE_STOP: 84,
    PROVINCIAL_CENTRE: 338,
    PORTAL: 251,
    OTHER: 44,
  },
  AGENCY_CHANNEL: {
    COMMUNE_GOVERNMENT: 1121,
    RELATIVES_FRIENDS: 380,
    MASS_MEDIA: 209,
    INTERNET: 370,
    OTHER: 188,
  },
  PROCEDURE_CHANNEL: {
    OFFICIALS_AT_COUNTER: 1103,
    NOTICE_BOARD: 574,
    PROVINCIAL_PORTAL: 363,
    NATIONAL_PORTAL: 192,
    OTHER: 5,
  },
  TRIPS: { ONE: 879, TWO: 1073, THREE: 101, FOUR_OR_MORE: 28 },
  HARASSMENT: { YES: 29, NO: 2062 },
  EXTRA_MONEY: { YES: 10, NO: 2069 },
  APPOINTMENT_SLIP: { RECEIVED: 1432, IMMEDIATE: 560, ORAL_ONLY: 91, NONE_NEXT_DAY: 8 },
  ON_TIME: { ON_TIME: 2340, EARLY: 139, LATE: 31 },
  DELAY_NOTICE: { YES: 15, NO: 15 },
  DELAY_APOLOGY: { YES: 16, NO: 15 },
  CITIZEN_EXPECTATION: {
    SIMPLIFY_PROCEDURES: 1056,
    MORE_INFORMATION_FORMS: 859,
    BETTER_ONLINE_SERVICE: 677,
    BETTER_FACILITIES: 514,
    SHORTER_TIME: 507,
    OFFICIALS_CONDUCT: 462,
    OFFICIALS_COMPETENCE: 448,
    HANDLE_FEEDBACK: 421,
    OTHER: 296,
  },
  ONLINE_SUBMISSION_PLACE: {
    CENTRE_OR_COMMUNE: 147,
    NATIONAL_PORTAL: 28,
    PROVINCIAL_PORTAL: 223,
    AGENCY_WEBSITE: 34,
    OTHER: 3,
  },
  RESULT_PICKUP: { CENTRE_OR_ONE_STOP: 178, PROVINCIAL_PORTAL: 178, AGENCY_WEBSITE: 19, OTHER: 38 },
  ONLINE_AGENCY_CHANNEL: { ONE_STOP: 204, INTERNET: 161, MASS_MEDIA: 43, OTHER: 32 },
  ONLINE_PROCEDURE_CHANNEL: { PROVINCIAL_PORTAL: 255, NATIONAL_PORTAL: 136, NOTICE_BOARD: 62, OTHER: 8 },
  LOGINS: { ONE: 216, TWO: 172, THREE: 20, FOUR_OR_MORE: 7 },
  ORGANISATION_EXPECTATION: {
    SHORTER_TIME: 91,
    OFFICIALS_COMPETENCE: 84,
    HANDLE_FEEDBACK: 47,
    PUNISH_MISCONDUCT: 47,
    OTHER: 46,
  },
};
