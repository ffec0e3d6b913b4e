export type { ContentScore, CriterionScore } from "./agency-score.ts";
export * from "./content-summary.ts";
export * from "./document.ts";
export type { Spread } from "./group-score.ts";
export * from "./question-tally.ts";
export * from "./run-gate.ts";
export * from "./score.ts";
export type { Share } from "./share.ts";
export * from "./tally.ts";
