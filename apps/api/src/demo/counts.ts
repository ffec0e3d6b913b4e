/** Satisfied answers and all answers. */
export type Count = readonly [satisfied: number, answered: number];

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
    ballots: 87,
    contents: {
      access: [238, 252],
      procedure: [413, 425],
      officials: [522, 522],
      result: [323, 340],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "STC",
    ballots: 61,
    contents: {
      access: [178, 180],
      procedure: [282, 300],
      officials: [342, 360],
      result: [234, 240],
      feedback: [33, 33],
    },
  },
  {
    agencyCode: "SKHCN",
    ballots: 50,
    contents: {
      access: [143, 149],
      procedure: [236, 245],
      officials: [269, 290],
      result: [185, 190],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "STTTT",
    ballots: 40,
    contents: {
      access: [114, 117],
      procedure: [192, 200],
      officials: [228, 240],
      result: [158, 160],
      feedback: [18, 22],
    },
  },
  {
    agencyCode: "SVHTTDL",
    ballots: 61,
    contents: {
      access: [171, 173],
      procedure: [296, 300],
      officials: [305, 359],
      result: [231, 234],
      feedback: [9, 11],
    },
  },
  {
    agencyCode: "SGDDT",
    ballots: 120,
    contents: {
      access: [343, 352],
      procedure: [578, 600],
      officials: [720, 720],
      result: [468, 480],
      feedback: [6, 7],
    },
  },
  {
    agencyCode: "STNMT",
    ballots: 130,
    contents: {
      access: [510, 510],
      procedure: [639, 640],
      officials: [731, 770],
      result: [504, 510],
      feedback: [66, 66],
    },
  },
  {
    agencyCode: "SYT",
    ballots: 130,
    contents: {
      access: [489, 510],
      procedure: [624, 640],
      officials: [770, 770],
      result: [510, 510],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "STP",
    ballots: 86,
    contents: {
      access: [322, 336],
      procedure: [403, 423],
      officials: [485, 511],
      result: [321, 335],
      feedback: [4, 5],
    },
  },
  {
    agencyCode: "TTT",
    ballots: 127,
    contents: {
      access: [465, 498],
      procedure: [538, 626],
      officials: [668, 758],
      result: [406, 504],
      feedback: [1, 3],
    },
  },
  {
    agencyCode: "SNNPTNT",
    ballots: 130,
    contents: {
      access: [488, 510],
      procedure: [609, 640],
      officials: [730, 770],
      result: [488, 510],
      feedback: [519, 650],
    },
  },
  {
    agencyCode: "SGTVT",
    ballots: 130,
    contents: {
      access: [488, 510],
      procedure: [609, 640],
      officials: [730, 770],
      result: [483, 510],
      feedback: [0, 1],
    },
  },
  {
    agencyCode: "SKHDT",
    ballots: 40,
    contents: {
      access: [143, 150],
      procedure: [180, 190],
      officials: [218, 230],
      result: [153, 160],
      feedback: [0, 1],
    },
  },
  {
    agencyCode: "SXD",
    ballots: 40,
    contents: {
      access: [144, 150],
      procedure: [182, 190],
      officials: [234, 234],
      result: [149, 150],
      feedback: [200, 200],
    },
  },
  {
    agencyCode: "SLDTBXH",
    ballots: 40,
    contents: {
      access: [142, 150],
      procedure: [181, 190],
      officials: [218, 230],
      result: [142, 151],
      feedback: [0, 31],
    },
  },
  {
    agencyCode: "SCT",
    ballots: 130,
    contents: {
      access: [488, 510],
      procedure: [609, 640],
      officials: [702, 770],
      result: [488, 510],
      feedback: [0, 1],
    },
  },
  {
    agencyCode: "UBND-TPSL",
    ballots: 130,
    contents: {
      access: [490, 510],
      procedure: [640, 640],
      officials: [770, 770],
      result: [510, 510],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "UBND-SOPCOP",
    ballots: 41,
    contents: {
      access: [151, 157],
      procedure: [193, 195],
      officials: [224, 236],
      result: [154, 154],
      feedback: [105, 105],
    },
  },
  {
    agencyCode: "UBND-PHUYEN",
    ballots: 130,
    contents: {
      access: [488, 510],
      procedure: [609, 640],
      officials: [724, 770],
      result: [488, 510],
      feedback: [0, 1],
    },
  },
  {
    agencyCode: "UBND-QUYNHNHAI",
    ballots: 44,
    contents: {
      access: [166, 166],
      procedure: [201, 210],
      officials: [254, 254],
      result: [166, 166],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "UBND-BACYEN",
    ballots: 77,
    contents: {
      access: [256, 306],
      procedure: [318, 376],
      officials: [382, 462],
      result: [295, 308],
      feedback: [2, 44],
    },
  },
  {
    agencyCode: "UBND-MAISON",
    ballots: 130,
    contents: {
      access: [489, 510],
      procedure: [640, 640],
      officials: [770, 770],
      result: [510, 510],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "UBND-YENCHAU",
    ballots: 40,
    contents: {
      access: [150, 150],
      procedure: [190, 190],
      officials: [219, 230],
      result: [150, 150],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "UBND-MOCCHAU",
    ballots: 130,
    contents: {
      access: [510, 510],
      procedure: [611, 640],
      officials: [770, 770],
      result: [510, 510],
      feedback: [1, 1],
    },
  },
  {
    agencyCode: "UBND-THUANCHAU",
    ballots: 130,
    contents: {
      access: [452, 510],
      procedure: [609, 640],
      officials: [730, 770],
      result: [411, 510],
      feedback: [14, 18],
    },
  },
  {
    agencyCode: "UBND-MUONGLA",
    ballots: 130,
    contents: {
      access: [488, 510],
      procedure: [569, 640],
      officials: [644, 770],
      result: [488, 510],
      feedback: [0, 1],
    },
  },
  {
    agencyCode: "UBND-VANHO",
    ballots: 86,
    contents: {
      access: [322, 336],
      procedure: [403, 423],
      officials: [485, 511],
      result: [321, 335],
      feedback: [4, 5],
    },
  },
  {
    agencyCode: "UBND-SONGMA",
    ballots: 40,
    contents: {
      access: [157, 157],
      procedure: [200, 200],
      officials: [224, 230],
      result: [160, 160],
      feedback: [1, 1],
    },
  },
];
