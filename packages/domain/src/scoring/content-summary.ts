import type { ScoringMethod } from "../plan/method.ts";
import type { ContentScore, CriterionScore } from "./agency-score.ts";
import { spreadOf } from "./group-score.ts";
import type { Spread } from "./group-score.ts";
import type { AgencyScore } from "./score.ts";
import { meanIndex, pool } from "./share.ts";
import type { Share } from "./share.ts";
import type { LevelCounts } from "./tally.ts";

/** One content over a group of agencies, as the tables of the report show it. */
export interface ContentSummary extends Share, Spread {
  readonly code: string;
  /** Each over the group as its content is. */
  readonly criteria: readonly CriterionScore[];
}

/**
 * The contents of a group of agencies, such as all that are measured by one form: each pooled over
 * the group's answers or the mean of its agencies, as the method has it for blocks, with its spread.
 * Contents stand in the order in which the agencies first have them.
 */
export function summariseContents(
  agencies: readonly AgencyScore[],
  method: ScoringMethod,
): readonly ContentSummary[] {
  const byCode = Map.groupBy(
    agencies.flatMap((agency) => agency.contents),
    (content) => content.code,
  );
  return [...byCode].map(([code, scores]) => summarise(code, scores, method));
}

function summarise(code: string, scores: readonly ContentScore[], method: ScoringMethod): ContentSummary {
  const byCode = Map.groupBy(
    scores.flatMap((content) => content.criteria),
    (criterion) => criterion.code,
  );
  const criteria = [...byCode].map(([code, parts]) => summariseCriterion(code, parts, method));
  return { code, ...shareOf(scores, method), ...spreadOf(scores), criteria };
}

function summariseCriterion(
  code: string,
  scores: readonly CriterionScore[],
  method: ScoringMethod,
): CriterionScore {
  const sum = (level: number) => scores.reduce((total, { levels }) => total + levels[level - 1]!, 0);
  const levels: LevelCounts = [sum(1), sum(2), sum(3), sum(4), sum(5)];
  return { code, ...shareOf(scores, method), levels };
}

function shareOf(scores: readonly Share[], method: ScoringMethod): Share {
  const pooled = pool(scores);
  return { ...pooled, index: method.block === "POOLED" ? pooled.index : meanIndex(scores) };
}
