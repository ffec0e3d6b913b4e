import { PUBLISHED_SHARES_2024 } from "./published-shares.ts";

/**
 * Every figure that the report of 2024 prints and that the run of one year can yield: by path, as
 * printed, with a point for the decimal comma. `lowest` and `highest` name agencies. What the report
 * says of the change against 2023 needs two years.
 */
export const PUBLISHED_2024: Readonly<Record<string, string>> = {
  "fieldwork.enumerators": "250",
  "fieldwork.issued": "2667",
  "fieldwork.collected": "2640",
  "fieldwork.collectedShare": "98.9",
  "fieldwork.failed": "27",
  "fieldwork.valid": "2640",
  "fieldwork.validShare": "100",

  "callback.called": "810",
  "callback.of": "2640",
  "callback.calledShare": "30.7",
  "callback.confirmed": "703",
  "callback.confirmedShare": "86.8",
  "callback.wrongNumberOrUnreachable": "103",
  "callback.refused": "4",

  ...PUBLISHED_SHARES_2024,

  "province.index": "95.01",
  "province.max": "99.2",
  "province.min": "83.76",
  "province.agencies": "32",
  "province.agenciesAbove": "21",

  "blocks.DEPARTMENT.index": "94.97",
  "blocks.DEPARTMENT.max": "98.49",
  "blocks.DEPARTMENT.min": "86.98",
  "blocks.DEPARTMENT.highest": "BDT",
  "blocks.DEPARTMENT.lowest": "TTT",
  "blocks.DEPARTMENT.agencies": "20",
  "blocks.DEPARTMENT.atLeast90": "19",
  "blocks.DISTRICT.index": "95.05",
  "blocks.DISTRICT.max": "92.2",
  "blocks.DISTRICT.min": "83.76",
  "blocks.DISTRICT.highest": "UBND-SONGMA",
  "blocks.DISTRICT.lowest": "UBND-BACYEN",
  "blocks.DISTRICT.agencies": "12",
  "blocks.DISTRICT.atLeast90": "11",

  ...spread("DIRECT.access", ["95.49", "100", "83.66", "95.83"]),
  ...spread("DIRECT.procedure", ["95.16", "100", "84.57", "95.27"]),
  ...spread("DIRECT.officials", ["94.55", "100", "82.68", "94.91"]),
  ...spread("DIRECT.result", ["95.41", "100", "80.56", "95.82"]),
  ...spread("DIRECT.feedback", ["80.95", "100", "0", "80"]),
  ...spread("ONLINE.access", ["97.06", "98.89", "94.44", "97.44"]),
  ...spread("ONLINE.procedure", ["96.47", "98.67", "94", "96.33"]),
  ...spread("ONLINE.officials", ["95.78", "100", "84.96", "95"]),
  ...spread("ONLINE.result", ["97.26", "98.75", "95", "97.5"]),
  ...spread("ONLINE.feedback", ["90.67", "100", "81.82", "92.86"]),

  "contents.ORGANISATION.officials.index": "96.46",
  "contents.ORGANISATION.coordination.index": "95.06",
  "contents.ORGANISATION.feedback.index": "87.5",
  ...cells("VPUBND", ["94.8", "90", "98"]),
  ...cells("SNGV", ["96.67", "95.56", "97.46"]),
  ...cells("BQLKCN", ["96", "95", "100"]),
  ...cells("BDT", ["93.33", "97.78", "97.83"]),
  "agencies.BDT.index": "98.49",
};

function spread(content: string, [index, max, min, median]: readonly [string, string, string, string]) {
  const path = `contents.${content}`;
  return { [`${path}.index`]: index, [`${path}.max`]: max, [`${path}.min`]: min, [`${path}.median`]: median };
}

function cells(agency: string, [officials, coordination, feedback]: readonly [string, string, string]) {
  const path = `agencies.${agency}`;
  return {
    [`${path}.officials`]: officials,
    [`${path}.coordination`]: coordination,
    [`${path}.feedback`]: feedback,
  };
}

/** A printed figure that no counts can yield together with the others. */
interface Impossible {
  /** What the demonstration year yields instead. */
  readonly yields: string;
  readonly reason: string;
}

/** The printed figures that do not come out, and why they cannot. Everything else in `PUBLISHED_2024` does. */
export const CANNOT_HOLD_2024: Readonly<Record<string, Impossible>> = {
  "fieldwork.collectedShare": {
    yields: "99",
    reason: "2,640 of 2,667 is 98.9876 %: the report cut it off where it rounds its other shares half up",
  },
  "blocks.DISTRICT.max": {
    yields: "99.2",
    reason:
      "92.2 is below the 95.05 of the whole block; the report gives 99.2 as the highest of all agencies",
  },
  "contents.ORGANISATION.coordination.index": {
    yields: "93.85",
    reason: "the four printed parts 90, 95.56, 95 and 97.78 have no bases under which they pool to 95.06",
  },
  "contents.ORGANISATION.feedback.index": {
    yields: "98.16",
    reason: "87.5 is below each of its four parts",
  },
  "agencies.BDT.officials": {
    yields: "99.33",
    reason: "the agency's own 98.49 and the four agencies' 96.46 are possible with 99.33 only",
  },
  "questions.ONLINE_PROCEDURE_CHANNEL.PROVINCIAL_PORTAL NATIONAL_PORTAL NOTICE_BOARD": {
    yields: "55.31 29.5 13.45",
    reason:
      "the shares of one question are over 100 together, and no total that 419 ballots can tick has 55.31 and 29.57",
  },
};

/** What the demonstration year yields of every printed figure. */
export function expectedFigures(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PUBLISHED_2024).map(([path, printed]) => [
      path,
      CANNOT_HOLD_2024[path]?.yields ?? printed,
    ]),
  );
}
