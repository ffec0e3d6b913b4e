import type { BallotForm } from "../criteria/index.ts";

/** A void ballot stays on record, with its reason, and counts nowhere. */
export const BALLOT_VALIDITIES = ["VALID", "VOID"] as const;
export type BallotValidity = (typeof BALLOT_VALIDITIES)[number];

/** What an agency must be for its ballots: the form follows from its service mode. */
export interface BallotAgency {
  readonly code: string;
  /** Null when the mode is not known; then any form is taken. */
  readonly form: BallotForm | null;
}
