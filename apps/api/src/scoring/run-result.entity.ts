import type { BallotForm } from "@sipas/domain/criteria";
import type { LevelCounts, QuestionCounts } from "@sipas/domain/scoring";

// What a score run stores: codes, counts and rounded indices. Names and wordings are read beside it,
// so that its digest speaks of figures alone.

export interface StoredFigure {
  /** In percent, rounded by the plan's method; null where nothing was answered. */
  readonly value: string | null;
  readonly numerator: number;
  readonly denominator: number;
}

interface StoredCriterion {
  readonly code: string;
  readonly figure: StoredFigure;
  readonly levels: LevelCounts;
}

export interface StoredContent {
  readonly code: string;
  readonly figure: StoredFigure;
  readonly criteria: readonly StoredCriterion[];
}

export interface StoredAgency {
  readonly agencyCode: string;
  /** The code of its block. */
  readonly block: string;
  readonly form: BallotForm;
  readonly ballots: number;
  readonly figure: StoredFigure;
  readonly rank: number | null;
  readonly blockRank: number | null;
  readonly contents: readonly StoredContent[];
}

export interface StoredExtreme {
  readonly agencyCode: string;
  readonly value: string;
}

export interface StoredSpread {
  readonly min: StoredExtreme | null;
  readonly max: StoredExtreme | null;
  readonly median: string | null;
  readonly agencies: number;
  readonly atLeast90: number;
}

export interface StoredScope extends StoredSpread {
  readonly figure: StoredFigure;
  readonly ballots: number;
}

interface StoredFormContent extends StoredContent, StoredSpread {}

export interface StoredForm {
  readonly form: BallotForm;
  readonly agencies: number;
  readonly ballots: number;
  readonly contents: readonly StoredFormContent[];
}

export interface RunResult {
  readonly province: StoredScope;
  readonly blocks: readonly { readonly block: string; readonly score: StoredScope }[];
  /** In the order of rank; those without answers last. */
  readonly agencies: readonly StoredAgency[];
  /** Forms that an agency of the roster is measured by. */
  readonly forms: readonly StoredForm[];
  /** What was ticked beside the criteria, in the order of the forms. */
  readonly questions: readonly QuestionCounts[];
}
