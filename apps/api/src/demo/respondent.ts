import type { BallotForm, Choices } from "@sipas/domain/criteria";
import { chance } from "./chance.ts";
import type { DemonstrationUnit } from "./units.ts";

/** Who filled in a ballot: the unit it was handed to, and the marks it came back with. */
export interface Respondent {
  readonly unit: DemonstrationUnit;
  readonly block: string;
  readonly form: BallotForm;
  /** Marks by the code of their criterion. */
  readonly marks: ReadonlyMap<string, string>;
  /** What was ticked so far. */
  readonly choices: Choices;
}

/** A draw of this person for these words. */
export function lot({ unit }: Pick<Respondent, "unit">, ...words: readonly string[]): number {
  return chance(...words, unit.agencyCode, unit.list, unit.position);
}

/**
 * How content the person is with some criteria, named by the beginning of their codes: their mean
 * level, 0 where all are 1 and 8000 where all are 5; 6000 of who answered none of them.
 */
export function contentment({ marks }: Pick<Respondent, "marks">, ...codes: readonly string[]): number {
  const levels = [...marks].flatMap(([code, mark]) =>
    /^[1-5]$/.test(mark) && codes.some((start) => code.startsWith(start)) ? [Number(mark)] : [],
  );
  if (levels.length === 0) return 6000;
  return Math.round(((levels.reduce((sum, level) => sum + level, 0) - levels.length) * 2000) / levels.length);
}
