import type { Disposition, FailureReason } from "./issue.ts";

/** The columns of a fieldwork file. */
export const FIELDWORK_COLUMNS = [
  "serial",
  "agency",
  "unit",
  "disposition",
  "reason",
  "issued_on",
  "settled_on",
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
