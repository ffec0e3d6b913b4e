import type { BallotForm } from "@sipas/domain/criteria";
import { BALLOT_FORMS } from "@sipas/domain/criteria";
import { compareRatio, formatRatio, type Ratio } from "@sipas/domain/kernel";
import type { ScoringMethod } from "@sipas/domain/plan";
import {
  summariseContents,
  type AgencyScore,
  type ContentScore,
  type ContentSummary,
  type QuestionCounts,
  type ScoreResult,
  type Share,
  type Spread,
} from "@sipas/domain/scoring";
import type {
  RunResult,
  StoredAgency,
  StoredContent,
  StoredExtreme,
  StoredFigure,
  StoredForm,
  StoredSpread,
} from "./run-result.entity.ts";

/** How an agency of the roster is measured. */
export interface MeasuredAgency {
  readonly code: string;
  readonly form: BallotForm;
}

/** A part of a group whose index may be the group's extreme. */
type Member = Share & { readonly agencyCode: string };

/** Rounds a result, once, by the method and gives it the shape that is stored. */
export function toRunResult(
  { province, blocks, agencies }: ScoreResult,
  questions: readonly QuestionCounts[],
  measured: readonly MeasuredAgency[],
  method: ScoringMethod,
): RunResult {
  const percent = (index: Ratio) => formatRatio(index, method.rounding, 100);
  const formOf = new Map(measured.map(({ code, form }) => [code, form]));

  const figure = ({ index, satisfied, answered }: Share): StoredFigure => ({
    value: index && percent(index),
    numerator: satisfied,
    denominator: answered,
  });
  const content = ({ code, criteria, ...share }: ContentScore): StoredContent => ({
    code,
    figure: figure(share),
    criteria: criteria.map((criterion) => ({
      code: criterion.code,
      figure: figure(criterion),
      levels: criterion.levels,
    })),
  });
  const extreme = (index: Ratio | null, members: readonly Member[]): StoredExtreme | null => {
    const member = index && members.find((part) => part.index && compareRatio(part.index, index) === 0);
    return member ? { agencyCode: member.agencyCode, value: percent(index) } : null;
  };
  const spread = (group: Spread, members: readonly Member[]): StoredSpread => ({
    min: extreme(group.min, members),
    max: extreme(group.max, members),
    median: group.median && percent(group.median),
    agencies: members.length,
    atLeast90: group.atLeast90,
  });
  const scope = (group: Share & Spread, members: readonly AgencyScore[]) => ({
    figure: figure(group),
    ...spread(group, members.map(asMember)),
    ballots: ballotsOf(members),
  });
  const agency = (score: AgencyScore): StoredAgency => ({
    agencyCode: score.code,
    block: score.block,
    form: formOf.get(score.code)!,
    ballots: score.ballots,
    figure: figure(score),
    rank: score.rank,
    blockRank: score.blockRank,
    contents: score.contents.map(content),
  });
  const formContent = (summary: ContentSummary, members: readonly AgencyScore[]) => ({
    ...content(summary),
    ...spread(summary, membersOf(members, summary.code)),
  });
  const form = (name: BallotForm): StoredForm => {
    const members = agencies.filter(({ code }) => formOf.get(code) === name);
    return {
      form: name,
      agencies: members.length,
      ballots: ballotsOf(members),
      contents: summariseContents(members, method).map((summary) => formContent(summary, members)),
    };
  };
  return {
    province: scope(province, agencies),
    blocks: blocks.map((group) => ({
      block: group.block,
      score: scope(
        group,
        agencies.filter(({ block }) => block === group.block),
      ),
    })),
    agencies: agencies.toSorted(byRank).map(agency),
    forms: BALLOT_FORMS.map(form).filter(({ agencies }) => agencies > 0),
    questions,
  };
}

function asMember({ code, ...share }: AgencyScore): Member {
  return { ...share, agencyCode: code };
}

/** The agencies by what they reached in one content. */
function membersOf(agencies: readonly AgencyScore[], contentCode: string): Member[] {
  return agencies.flatMap(({ code, contents }) =>
    contents
      .filter((content) => content.code === contentCode)
      .map((content) => ({ ...content, agencyCode: code })),
  );
}

function ballotsOf(agencies: readonly AgencyScore[]): number {
  return agencies.reduce((sum, { ballots }) => sum + ballots, 0);
}

function byRank(a: AgencyScore, b: AgencyScore): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
}
