/** The options of one question and their printed shares. */
function shares(question: string, printed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(printed).map(([option, share]) => [`questions.${question}.${option}`, share]),
  );
}

/**
 * The shares that the report of 2024 prints of statements and expectations, by question and option.
 * The three of the online channel about procedures are one entry, since they are wrong as a whole.
 */
export const PUBLISHED_SHARES_2024: Readonly<Record<string, string>> = {
  ...shares("SUBMISSION_PLACE", {
    COMMUNE_ONE_STOP: "44.54",
    DISTRICT_ONE_STOP: "27.08",
    DEPARTMENT_ONE_STOP: "3.33",
    PROVINCIAL_CENTRE: "13.38",
    PORTAL: "9.94",
  }),
  ...shares("ONLINE_SUBMISSION_PLACE", {
    CENTRE_OR_COMMUNE: "33.79",
    NATIONAL_PORTAL: "6.44",
    PROVINCIAL_PORTAL: "51.26",
    AGENCY_WEBSITE: "7.82",
  }),
  ...shares("RESULT_PICKUP", {
    CENTRE_OR_ONE_STOP: "42.48",
    PROVINCIAL_PORTAL: "42.48",
    AGENCY_WEBSITE: "4.53",
  }),
  ...shares("AGENCY_CHANNEL", {
    COMMUNE_GOVERNMENT: "49.43",
    RELATIVES_FRIENDS: "16.75",
    MASS_MEDIA: "9.22",
    INTERNET: "16.31",
  }),
  ...shares("ONLINE_AGENCY_CHANNEL", { ONE_STOP: "46.36", INTERNET: "36.59", MASS_MEDIA: "9.77" }),
  ...shares("PROCEDURE_CHANNEL", {
    OFFICIALS_AT_COUNTER: "49.31",
    NOTICE_BOARD: "25.66",
    PROVINCIAL_PORTAL: "16.23",
    NATIONAL_PORTAL: "8.58",
  }),
  ...shares("ONLINE_PROCEDURE_CHANNEL", {
    "PROVINCIAL_PORTAL NATIONAL_PORTAL NOTICE_BOARD": "55.31 29.57 29.57",
  }),
  ...shares("TRIPS", { ONE: "42.04", TWO: "51.32", THREE: "4.83", FOUR_OR_MORE: "1.34" }),
  ...shares("LOGINS", { ONE: "51.55", TWO: "41.05", THREE: "4.77", FOUR_OR_MORE: "1.67" }),
  ...shares("HARASSMENT", { YES: "1.39", NO: "98.61" }),
  ...shares("EXTRA_MONEY", { YES: "0.48" }),
  ...shares("APPOINTMENT_SLIP", {
    RECEIVED: "68.48",
    IMMEDIATE: "26.78",
    ORAL_ONLY: "4.35",
    NONE_NEXT_DAY: "0.38",
  }),
  ...shares("ON_TIME", { ON_TIME: "93.23", EARLY: "5.54", LATE: "1.24" }),
  ...shares("DELAY_NOTICE", { YES: "50", NO: "50" }),
  ...shares("DELAY_APOLOGY", { YES: "51.61", NO: "48.39" }),
  ...shares("CITIZEN_EXPECTATION", {
    SIMPLIFY_PROCEDURES: "20.15",
    MORE_INFORMATION_FORMS: "16.39",
    BETTER_ONLINE_SERVICE: "12.92",
    BETTER_FACILITIES: "9.81",
    SHORTER_TIME: "9.68",
  }),
  ...shares("ORGANISATION_EXPECTATION", {
    SHORTER_TIME: "28.89",
    OFFICIALS_COMPETENCE: "26.67",
    HANDLE_FEEDBACK: "14.92",
    PUNISH_MISCONDUCT: "14.92",
  }),
};
