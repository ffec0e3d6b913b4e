import type { Content } from "../criteria/index.ts";
import { ratio } from "../kernel/index.ts";
import type { ScoringMethod } from "../plan/method.ts";
import { meanIndex, pool } from "./share.ts";
import type { Share } from "./share.ts";
import { levelCounts } from "./tally.ts";
import type { LevelCounts, Tally } from "./tally.ts";

export interface CriterionScore extends Share {
  readonly code: string;
  readonly levels: LevelCounts;
}

export interface ContentScore extends Share {
  readonly code: string;
  readonly criteria: readonly CriterionScore[];
}

/** An agency's index before it is ranked. */
export interface UnrankedAgencyScore extends Share {
  readonly code: string;
  readonly block: string;
  /** Valid ballots. */
  readonly ballots: number;
  readonly contents: readonly ContentScore[];
}

/**
 * The index of the agency at `place` of the tally, with its contents and criteria in the order of
 * the form. A criterion's index is satisfied over answered; a content's is pooled under
 * `POOLED_ANSWERS`, else the mean of its criteria; the agency's is pooled, the mean of all its
 * criteria, or the mean of its contents.
 */
export function scoreAgency(tally: Tally, place: number, method: ScoringMethod): UnrankedAgencyScore {
  const { code, block, criteriaSet } = tally.agencies[place]!;
  let first = 0;
  const contents = criteriaSet.contents.map((content) => {
    const score = scoreContent(tally, place, first, content, method);
    first += content.criteria.length;
    return score;
  });
  const criteria = contents.flatMap((content) => content.criteria);
  const pooled = pool(contents);
  return {
    code,
    block,
    satisfied: pooled.satisfied,
    answered: pooled.answered,
    index: {
      POOLED_ANSWERS: () => pooled.index,
      MEAN_OF_CRITERIA: () => meanIndex(criteria),
      MEAN_OF_CONTENTS: () => meanIndex(contents),
    }[method.index](),
    ballots: tally.ballots[place]!,
    contents,
  };
}

function scoreContent(
  tally: Tally,
  place: number,
  first: number,
  content: Content,
  method: ScoringMethod,
): ContentScore {
  const criteria = content.criteria.map(({ code }, i) =>
    scoreCriterion(code, levelCounts(tally, place, first + i), method),
  );
  const pooled = pool(criteria);
  const index = method.index === "POOLED_ANSWERS" ? pooled.index : meanIndex(criteria);
  return { code: content.code, satisfied: pooled.satisfied, answered: pooled.answered, index, criteria };
}

function scoreCriterion(code: string, levels: LevelCounts, method: ScoringMethod): CriterionScore {
  const answered = levels.reduce((sum, count) => sum + count, 0);
  const satisfied = method.satisfied.reduce((sum, level) => sum + levels[level - 1]!, 0);
  const index = answered === 0 ? null : ratio(satisfied, answered);
  return { code, satisfied, answered, index, levels };
}
