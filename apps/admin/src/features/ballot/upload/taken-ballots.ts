import type { TakenIn } from "../../../lib/upload/read-answer.ts";

/** What a file of ballots brought. */
export interface TakenBallots extends TakenIn {
  readonly ballots: number;
  readonly validBallots: number;
  readonly voidBallots: number;
}
