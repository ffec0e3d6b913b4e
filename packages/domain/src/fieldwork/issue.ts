import type { Day } from "../kernel/index.ts";

/** Where a printed ballot is: with the enumerator, back, not to be had, or gone. */
export const DISPOSITIONS = ["ISSUED", "COLLECTED", "FAILED", "LOST"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Why a unit could not be asked; a failed ballot has one, no other has. */
export const FAILURE_REASONS = [
  "AWAY",
  "MOVED",
  "DECEASED",
  "REFUSED",
  "NEEDS_INTERPRETER",
  "ADDRESS_WRONG",
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Why what is recorded of a ballot is replaced by something else. */
export const CORRECTION_REASONS = ["TYPING_ERROR", "MIXED_UP", "LATER_NEWS"] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** A printed ballot handed out for a unit of the sample, and what became of it. */
export interface BallotIssue {
  readonly serial: string;
  readonly agencyCode: string;
  readonly unit: string;
  readonly disposition: Disposition;
  readonly reason: FailureReason | null;
  readonly issuedOn: Day;
  /** When it came back, failed or was reported lost; null while it is issued. */
  readonly settledOn: Day | null;
}
