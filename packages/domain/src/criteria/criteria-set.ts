import type { ServiceMode } from "../agency/index.ts";

/** The three ballot forms; an agency is measured by exactly one of them. */
export const BALLOT_FORMS = ["DIRECT", "ONLINE", "ORGANISATION"] as const;
export type BallotForm = (typeof BALLOT_FORMS)[number];

export const FORM_OF_MODE: Record<ServiceMode, BallotForm> = {
  IN_PERSON: "DIRECT",
  ONLINE_ONLY: "ONLINE",
  ORGANISATION_SURVEYED: "ORGANISATION",
};

export interface Criterion {
  /** `access.1`: content and place within it, from 1. */
  readonly code: string;
  readonly wording: string;
}

export interface Content {
  readonly code: string;
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

/** The criteria of one ballot form in one year, in the order of the form. */
export interface CriteriaSet {
  /** `2024-DIRECT` */
  readonly code: string;
  readonly year: number;
  readonly form: BallotForm;
  readonly serviceMode: ServiceMode;
  /** True until the wordings are confirmed against the printed ballot. */
  readonly provisional: boolean;
  readonly contents: readonly Content[];
}

/** The criteria of a set in the order of the form: position i is byte i of a stored ballot. */
export function criteriaOf(set: CriteriaSet): readonly Criterion[] {
  return set.contents.flatMap((content) => content.criteria);
}
