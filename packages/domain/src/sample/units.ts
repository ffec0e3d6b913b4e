/** A unit is asked, or waits to replace one of its agency that cannot be asked. */
export const SAMPLE_LISTS = ["OFFICIAL", "RESERVE"] as const;
export type SampleList = (typeof SAMPLE_LISTS)[number];

/** Why a person looks at a respondent's name and telephone number; free text could repeat them in the audit. */
export const REVEAL_REASONS = ["DELIVERY", "CONTACT_CHECK", "FEEDBACK", "INSPECTION"] as const;
export type RevealReason = (typeof REVEAL_REASONS)[number];

/** A unit of the sample without its contact. */
export interface SampleUnit {
  readonly agencyCode: string;
  /** The unit's code in the agency's frame; unique in the agency. */
  readonly unit: string;
  readonly list: SampleList;
  /** The part of the frame that it was drawn from; empty when the frame was not divided. */
  readonly stratum: string;
  /** 1 and up within list and stratum: the order in which reserve units replace. */
  readonly position: number;
  /** Where the enumerator works: a commune, a ward, a quarter. */
  readonly area: string;
  /** The enumerator's code. */
  readonly enumerator: string;
}

/** How to reach the person of a unit: personal data. */
export interface Contact {
  readonly fullName: string;
  /** 10 or 11 digits starting with 0, nothing between them. */
  readonly phone: string;
  readonly address: string | null;
}
