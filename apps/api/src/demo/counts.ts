/** Satisfied answers and all answers. */
type Count = readonly [satisfied: number, answered: number];

/** The ballots of an agency and their answers, content by content in the order of the form. */
export interface AgencyCounts {
  readonly agencyCode: string;
  readonly ballots: number;
  readonly contents: Readonly<Record<string, Count>>;
}

/**
 * Counts under which the figures printed for Sơn La 2024 come out together. Synthetic: the report
 * prints percentages of blocks and contents only, so which agency has which counts is invented,
 * except the twelve cells of the four agencies surveyed by organisations. Those were inferred from
 * their percentages, the few possible numbers of ballots and two totals.
 */
export const DEMONSTRATION_COUNTS: readonly AgencyCounts[] = [
  {
    agencyCode: "VPUBND",
    ballots: 50,
    contents: { officials: [237, 250], coordination: [135, 150], feedback: [196, 200] },
  },
  {
    agencyCode: "SNGV",
    ballots: 30,
    contents: { officials: [145, 150], coordination: [86, 90], feedback: [115, 118] },
  },
  {
    agencyCode: "BDT",
    ballots: 30,
    contents: { officials: [149, 150], coordination: [88, 90], feedback: [90, 92] },
  },
  {
    agencyCode: "BQLKCN",
    ballots: 20,
    contents: { officials: [96, 100], coordination: [57, 60], feedback: [80, 80] },
  },
  {
    agencyCode: "SNV",
    ballots: 88,
    contents: {
      access: [243, 248],
      procedure: [423, 439],
      officials: [527, 528],
      result: [347, 352],
      feedback: [12, 12],
    },
  },
  {
    agencyCode: "STC",
    ballots: 64,
    contents: {
      access: [178, 180],
      procedure: [295, 310],
      officials: [349, 369],
      result: [248, 254],
      feedback: [13, 14],
    },
  },
  {
    agencyCode: "SKHCN",
    ballots: 52,
    contents: {
      access: [142, 147],
      procedure: [235, 244],
      officials: [279, 295],
      result: [200, 207],
      feedback: [14, 17],
    },
  },
  {
    agencyCode: "STTTT",
    ballots: 61,
    contents: {
      access: [180, 183],
      procedure: [282, 300],
      officials: [333, 349],
      result: [237, 240],
      feedback: [7, 7],
    },
  },
  {
    agencyCode: "SVHTTDL",
    ballots: 57,
    contents: {
      access: [156, 161],
      procedure: [263, 270],
      officials: [288, 339],
      result: [221, 227],
      feedback: [13, 14],
    },
  },
  {
    agencyCode: "SGDDT",
    ballots: 97,
    contents: {
      access: [255, 270],
      procedure: [445, 451],
      officials: [582, 582],
      result: [342, 360],
      feedback: [9, 11],
    },
  },
  {
    agencyCode: "STNMT",
    ballots: 118,
    contents: {
      access: [427, 450],
      procedure: [533, 567],
      officials: [662, 706],
      result: [433, 451],
      feedback: [71, 89],
    },
  },
  {
    agencyCode: "SYT",
    ballots: 112,
    contents: {
      access: [431, 447],
      procedure: [512, 537],
      officials: [630, 669],
      result: [433, 447],
      feedback: [18, 23],
    },
  },
  {
    agencyCode: "STP",
    ballots: 104,
    contents: {
      access: [367, 397],
      procedure: [459, 498],
      officials: [571, 595],
      result: [382, 403],
      feedback: [70, 73],
    },
  },
  {
    agencyCode: "TTT",
    ballots: 56,
    contents: {
      access: [185, 208],
      procedure: [234, 260],
      officials: [278, 314],
      result: [174, 216],
      feedback: [31, 39],
    },
  },
  {
    agencyCode: "SNNPTNT",
    ballots: 93,
    contents: {
      access: [335, 355],
      procedure: [408, 445],
      officials: [514, 553],
      result: [337, 361],
      feedback: [33, 38],
    },
  },
  {
    agencyCode: "SGTVT",
    ballots: 121,
    contents: {
      access: [458, 479],
      procedure: [588, 603],
      officials: [686, 723],
      result: [434, 462],
      feedback: [23, 24],
    },
  },
  {
    agencyCode: "SKHDT",
    ballots: 80,
    contents: {
      access: [319, 319],
      procedure: [367, 381],
      officials: [443, 458],
      result: [316, 319],
      feedback: [23, 32],
    },
  },
  {
    agencyCode: "SXD",
    ballots: 68,
    contents: {
      access: [243, 259],
      procedure: [317, 333],
      officials: [372, 389],
      result: [256, 266],
      feedback: [34, 36],
    },
  },
  {
    agencyCode: "SLDTBXH",
    ballots: 83,
    contents: {
      access: [308, 325],
      procedure: [367, 396],
      officials: [450, 491],
      result: [298, 323],
      feedback: [29, 34],
    },
  },
  {
    agencyCode: "SCT",
    ballots: 72,
    contents: {
      access: [277, 287],
      procedure: [333, 343],
      officials: [398, 418],
      result: [283, 287],
      feedback: [32, 48],
    },
  },
  {
    agencyCode: "UBND-TPSL",
    ballots: 118,
    contents: {
      access: [413, 450],
      procedure: [532, 563],
      officials: [629, 706],
      result: [420, 450],
      feedback: [69, 86],
    },
  },
  {
    agencyCode: "UBND-SOPCOP",
    ballots: 76,
    contents: {
      access: [297, 303],
      procedure: [371, 379],
      officials: [431, 454],
      result: [285, 298],
      feedback: [32, 50],
    },
  },
  {
    agencyCode: "UBND-PHUYEN",
    ballots: 108,
    contents: {
      access: [423, 431],
      procedure: [527, 527],
      officials: [610, 618],
      result: [416, 431],
      feedback: [67, 67],
    },
  },
  {
    agencyCode: "UBND-QUYNHNHAI",
    ballots: 82,
    contents: {
      access: [296, 319],
      procedure: [366, 391],
      officials: [454, 491],
      result: [299, 317],
      feedback: [61, 67],
    },
  },
  {
    agencyCode: "UBND-BACYEN",
    ballots: 78,
    contents: {
      access: [256, 306],
      procedure: [307, 363],
      officials: [382, 462],
      result: [257, 290],
      feedback: [41, 63],
    },
  },
  {
    agencyCode: "UBND-MAISON",
    ballots: 117,
    contents: {
      access: [456, 467],
      procedure: [545, 568],
      officials: [651, 670],
      result: [458, 467],
      feedback: [67, 90],
    },
  },
  {
    agencyCode: "UBND-YENCHAU",
    ballots: 91,
    contents: {
      access: [353, 363],
      procedure: [447, 454],
      officials: [509, 521],
      result: [363, 363],
      feedback: [37, 45],
    },
  },
  {
    agencyCode: "UBND-MOCCHAU",
    ballots: 106,
    contents: {
      access: [388, 404],
      procedure: [480, 506],
      officials: [590, 624],
      result: [411, 423],
      feedback: [35, 45],
    },
  },
  {
    agencyCode: "UBND-THUANCHAU",
    ballots: 120,
    contents: {
      access: [474, 479],
      procedure: [568, 594],
      officials: [687, 687],
      result: [467, 479],
      feedback: [47, 70],
    },
  },
  {
    agencyCode: "UBND-MUONGLA",
    ballots: 98,
    contents: {
      access: [379, 391],
      procedure: [461, 476],
      officials: [541, 561],
      result: [361, 379],
      feedback: [66, 79],
    },
  },
  {
    agencyCode: "UBND-VANHO",
    ballots: 79,
    contents: {
      access: [299, 314],
      procedure: [351, 377],
      officials: [436, 467],
      result: [278, 303],
      feedback: [0, 4],
    },
  },
  {
    agencyCode: "UBND-SONGMA",
    ballots: 111,
    contents: {
      access: [442, 443],
      procedure: [551, 553],
      officials: [624, 636],
      result: [442, 443],
      feedback: [36, 37],
    },
  },
];
