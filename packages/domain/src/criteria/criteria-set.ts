import type { ServiceMode } from "../agency/index.ts";

/** The three ballot forms; an agency is measured by exactly one of them. */
export const BALLOT_FORMS = ["DIRECT", "ONLINE", "ORGANISATION"] as const;
export type BallotForm = (typeof BALLOT_FORMS)[number];

export const FORM_OF_MODE: Record<ServiceMode, BallotForm> = {
  IN_PERSON: "DIRECT",
  ONLINE_ONLY: "ONLINE",
  ORGANISATION_SURVEYED: "ORGANISATION",
};

export const MODE_OF_FORM: Record<BallotForm, ServiceMode> = {
  DIRECT: "IN_PERSON",
  ONLINE: "ONLINE_ONLY",
  ORGANISATION: "ORGANISATION_SURVEYED",
};

/** How many criteria a form of each kind has, as the survey's method lays down. */
export const CRITERIA_COUNTS: Record<BallotForm, number> = { DIRECT: 24, ONLINE: 23, ORGANISATION: 12 };

export interface Criterion {
  /** `access.1`: content and place within it, from 1. */
  readonly code: string;
  readonly wording: string;
}

export interface Content {
  /** `access` */
  readonly code: string;
  readonly name: string;
  readonly criteria: readonly Criterion[];
}

/** Contents and criteria in the order of a form: what scoring knows of it. */
export interface CriteriaSet {
  readonly contents: readonly Content[];
}

/** The criteria in the order of the form: position i is byte i of a stored ballot. */
export function criteriaOf(set: CriteriaSet): readonly Criterion[] {
  return set.contents.flatMap((content) => content.criteria);
}
