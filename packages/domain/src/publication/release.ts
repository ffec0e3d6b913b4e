import type { Day } from "../kernel/index.ts";

/** A release is recorded by one person, and published once another one has confirmed it. */
export const RELEASE_STATES = ["RECORDED", "PUBLISHED"] as const;
export type ReleaseState = (typeof RELEASE_STATES)[number];

/** The Decision that publishes the index, as the signed document has it. */
export interface PublicationDecision {
  /** As printed: "2615/QĐ-UBND". */
  readonly decisionNumber: string;
  readonly decisionDate: Day | null;
  /** Name of who signed; may be blank. */
  readonly signerName: string;
  /** The line above the signature, such as "KT. CHỦ TỊCH – PHÓ CHỦ TỊCH"; may be blank. */
  readonly competenceLine: string;
}

/** A release as the rules judge it. */
export interface ReleaseRecord extends PublicationDecision {
  readonly state: ReleaseState;
  readonly runId: string;
  /** The account that last wrote it down. */
  readonly recordedByAccountId: string;
}
