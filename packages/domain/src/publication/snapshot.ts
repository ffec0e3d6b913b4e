import type { BallotForm } from "../criteria/index.ts";
import { digestOf, type AnswerFlag, type Day } from "../kernel/index.ts";
import type { CallbackOutcome, ScoringMethod } from "../plan/index.ts";
import type { PublicationDecision } from "./release.ts";

/** An index with its base. Under a mean the value is not numerator over denominator. */
export interface PublishedFigure {
  /** Percent as a decimal string, rounded once by the method; null where nothing was answered. */
  readonly value: string | null;
  /** Satisfied answers, and answers of level 1 to 5. */
  readonly numerator: number;
  readonly denominator: number;
  readonly flags: readonly AnswerFlag[];
}

export interface PublishedCriterion {
  readonly code: string;
  readonly wording: string;
  readonly figure: PublishedFigure;
}

export interface PublishedContent {
  readonly code: string;
  readonly name: string;
  readonly figure: PublishedFigure;
  readonly criteria: readonly PublishedCriterion[];
}

export interface PublishedAgency {
  readonly code: string;
  readonly name: string;
  /** The code of its block. */
  readonly block: string;
  readonly form: BallotForm;
  /** Valid ballots. */
  readonly ballots: number;
  readonly figure: PublishedFigure;
  /** In the province and in the block; equal indices share a rank, null without answers. */
  readonly rank: number | null;
  readonly blockRank: number | null;
  readonly contents: readonly PublishedContent[];
}

export interface PublishedExtreme {
  readonly agencyCode: string;
  readonly value: string;
}

/** A block or the province as a whole. */
export interface PublishedScope {
  readonly figure: PublishedFigure;
  /** Agencies of the roster, and those at 90 % or more. */
  readonly agencies: number;
  readonly atLeast90: number;
  readonly ballots: number;
  readonly highest: PublishedExtreme | null;
  readonly lowest: PublishedExtreme | null;
}

export interface PublishedBlock extends PublishedScope {
  /** The code of its block. */
  readonly block: string;
  readonly name: string;
}

/** What became of the ballots that were issued: `issued` = `collected` + `failed` + `lost`. */
export interface FieldworkCounts {
  readonly issued: number;
  readonly collected: number;
  readonly failed: number;
  readonly lost: number;
}

/** How many ballots were verified by telephone, and what came of it by outcome. */
export interface CallbackCounts {
  /** Valid ballots in the list that was drawn from: the base of coverage. */
  readonly listed: number;
  readonly drawn: number;
  /** Of the cases that are closed, so that their sum is the number of cases called. */
  readonly outcomes: readonly { readonly outcome: CallbackOutcome; readonly count: number }[];
}

/** How the figures were made. */
export interface Making {
  readonly fieldwork: FieldworkCounts;
  readonly validBallots: number;
  readonly voidBallots: number;
  readonly callback: CallbackCounts;
}

/**
 * All that is published of a year, in one plain document that needs nothing beside it: the pages and
 * the open data are read from it alone. No person, no ballot and no enumerator is in it.
 */
export interface Snapshot {
  readonly format: 1;
  readonly edition: number;
  readonly year: number;
  readonly province: { readonly code: string; readonly name: string };
  /** Some of the ballots are invented. */
  readonly synthetic: boolean;
  /** Wordings of the criteria are not yet confirmed against the printed ballots. */
  readonly provisionalWording: boolean;
  readonly decision: PublicationDecision & { readonly decisionDate: Day };
  readonly plan: { readonly decisionNumber: string; readonly decisionDate: Day };
  readonly index: PublishedScope;
  readonly blocks: readonly PublishedBlock[];
  /** In the order of rank; those without answers last. */
  readonly agencies: readonly PublishedAgency[];
  readonly making: Making;
  readonly method: ScoringMethod;
  readonly run: {
    readonly number: number;
    readonly algorithmVersion: string;
    /** SHA-256 of the ballots that were counted, and of the result. */
    readonly inputDigest: string;
    readonly resultDigest: string;
  };
}

/** “Mã xác thực dữ liệu”: SHA-256 of the canonical JSON (RFC 8785) of the document; anyone can make it again. */
export function snapshotDigest(snapshot: Snapshot): string {
  return digestOf(snapshot);
}
