import type { CorrectionReason, Disposition, FailureReason } from "./issue.ts";

/** The columns of a fieldwork file. */
export const FIELDWORK_COLUMNS = [
  "serial",
  "agency",
  "unit",
  "disposition",
  "reason",
  "issued_on",
  "settled_on",
  "correction",
] as const;
export type FieldworkColumn = (typeof FIELDWORK_COLUMNS)[number];

/** The words of the fieldwork file; the file alone has lower case. */
export const DISPOSITION_WORDS: Record<Disposition, string> = {
  ISSUED: "issued",
  COLLECTED: "collected",
  FAILED: "failed",
  LOST: "lost",
};

export const REASON_WORDS: Record<FailureReason, string> = {
  AWAY: "away",
  MOVED: "moved",
  DECEASED: "deceased",
  REFUSED: "refused",
  NEEDS_INTERPRETER: "needs_interpreter",
  ADDRESS_WRONG: "address_wrong",
};

export const CORRECTION_WORDS: Record<CorrectionReason, string> = {
  TYPING_ERROR: "typing_error",
  MIXED_UP: "mixed_up",
  LATER_NEWS: "later_news",
};
