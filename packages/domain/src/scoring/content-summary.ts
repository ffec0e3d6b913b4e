import type { ScoringMethod } from "../plan/method.ts";
import type { ContentScore } from "./agency-score.ts";
import { spreadOf } from "./group-score.ts";
import type { Spread } from "./group-score.ts";
import type { AgencyScore } from "./score.ts";
import { meanIndex, pool } from "./share.ts";
import type { Share } from "./share.ts";

/** One content over a group of agencies, as the tables of the report show it. */
export interface ContentSummary extends Share, Spread {
  readonly code: string;
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
  const pooled = pool(scores);
  const index = method.block === "POOLED" ? pooled.index : meanIndex(scores);
  return { code, ...pooled, index, ...spreadOf(scores) };
}
