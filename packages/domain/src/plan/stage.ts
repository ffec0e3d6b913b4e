/** The stages of a survey year, in the order in which imports may follow them. They overlap in time. */
export const STAGES = [
  "PREPARE",
  "FRAME",
  "SAMPLE",
  "FIELDWORK",
  "BALLOTS",
  "CALLBACK",
  "SCORE",
  "REPORT",
  "PUBLISH",
  "IMPROVE",
] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_STATES = ["NOT_OPENED", "OPEN", "CLOSED"] as const;
export type StageState = (typeof STAGE_STATES)[number];
