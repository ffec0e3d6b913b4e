import type { BallotFormVersion } from "@sipas/domain/criteria";
import type { OpenPeriod } from "@sipas/domain/plan";

/** What stands around the questions of a ballot. Nothing in it says who answers. */
export interface BallotHead {
  /** The province with its kind: “Tỉnh Sơn La”. */
  readonly province: string;
  /** The agency that runs the survey; null leaves its line out. */
  readonly organiser: string | null;
  readonly year: number;
  /** The rated agency's name; null leaves a line to write on. */
  readonly agency: string | null;
  /** What the reader must know of the paper: that its data is invented, that it is for practice. */
  readonly marks: readonly string[];
  readonly fieldwork: OpenPeriod;
  readonly callback: OpenPeriod;
  /** Null leaves a line to write on. */
  readonly hotline: string | null;
  /** Names of the organisations whose people may call. */
  readonly callers: readonly string[];
  /** What a caller asks the respondent to confirm. */
  readonly callbackStatements: readonly string[];
}

/** Ballots that differ in nothing but their serials. */
export interface BallotBatch {
  readonly form: BallotFormVersion;
  readonly head: BallotHead;
  /** One ballot each, in this order; `null` prints one specimen without a serial. */
  readonly serials: readonly string[] | null;
}
