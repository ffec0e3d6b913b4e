import type { AnswerOption, Question } from "./form-version.ts";

/** What parts option and rating in the code of a rated option: `SPEED:VERY`. */
export const RATING_SEPARATOR = ":";

/** An option as it is ticked and counted. */
export interface Tick extends AnswerOption {
  /** The option that it rates, `SPEED` of `SPEED:VERY`; where nothing is rated its own code. */
  readonly option: string;
}

/**
 * What may be ticked of a question, in printed order: its options, or, where they are rated, each option
 * with each rating under one code, so that ballots, files and counts know option codes alone. Of the
 * ticks with the same `option` a ballot has at most one.
 */
export function ticksOf({ choice, options, ratings }: Question): readonly Tick[] {
  if (choice !== "RATED") return options.map((option) => ({ ...option, option: option.code }));
  return options.flatMap((option) =>
    ratings.map((rating) => ({
      code: `${option.code}${RATING_SEPARATOR}${rating.code}`,
      label: `${option.label}: ${rating.label}`,
      band: null,
      option: option.code,
    })),
  );
}
