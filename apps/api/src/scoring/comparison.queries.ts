import type { Actor } from "@sipas/domain/access";
import { VOID_REASON_LABELS, type VoidReason } from "@sipas/domain/ballot";
import { formatCount } from "@sipas/domain/kernel";
import { indexDifference, methodChanges } from "@sipas/domain/scoring";
import type { DataSource } from "typeorm";
import { BallotImportEntity } from "../ballot/ballot-import.entity.ts";
import type { Figure } from "../platform/graphql/figure.types.ts";
import type { IndexChange, RunChange, ScoreRunComparison } from "./comparison.types.ts";
import type { ScoreRunEntity } from "./score-run.entity.ts";
import type { ScoringQueries } from "./scoring.queries.ts";

/** Ballots of an agency that were set aside between two runs. */
interface VoidedBallots {
  readonly reason: VoidReason;
  readonly agency: string;
  readonly ballots: number;
}

const MOST_NAMES = 5;

/** Puts two runs of a plan side by side. */
export class ComparisonQueries {
  readonly #dataSource: DataSource;
  readonly #runs: ScoringQueries;

  constructor(dataSource: DataSource, runs: ScoringQueries) {
    this.#dataSource = dataSource;
    this.#runs = runs;
  }

  /** Null when the actor's province lacks one of them, or they are of two plans. */
  async compare(actor: Actor, ids: readonly [string, string]): Promise<ScoreRunComparison | null> {
    const runs = [await this.#runs.find(actor, ids[0]), await this.#runs.find(actor, ids[1])];
    const [before, after] = runs.toSorted((a, b) => (a?.number ?? 0) - (b?.number ?? 0));
    if (!before || !after || before.planId !== after.planId) return null;
    const [from, to] = [await this.#runs.view(before), await this.#runs.view(after)];
    return {
      before,
      after,
      equal: before.resultDigest === after.resultDigest,
      causes: await this.#causes(before, after),
      province: change(from.province.figure, to.province.figure),
      blocks: to.blocks.map(({ block, score }) => ({
        block,
        index: change(
          from.blocks.find((other) => other.block.code === block.code)?.score.figure,
          score.figure,
        ),
      })),
      agencies: to.agencies.map((agency) => {
        const earlier = from.agencies.find(({ agencyCode }) => agencyCode === agency.agencyCode);
        return {
          agencyCode: agency.agencyCode,
          block: agency.block,
          index: change(earlier?.figure, agency.figure),
          rankBefore: earlier?.rank ?? null,
          rankAfter: agency.rank,
          ballotsBefore: earlier?.ballots ?? 0,
          ballotsAfter: agency.ballots,
        };
      }),
    };
  }

  async #causes(before: ScoreRunEntity, after: ScoreRunEntity): Promise<readonly RunChange[]> {
    const method = methodChanges(before.method, after.method).map((change): RunChange => ({
      cause: "METHOD",
      detail: `${change.part}: từ “${change.before}” thành “${change.after}”`,
    }));
    const algorithm: readonly RunChange[] =
      before.algorithmVersion === after.algorithmVersion
        ? []
        : [{ cause: "ALGORITHM", detail: `từ ${before.algorithmVersion} thành ${after.algorithmVersion}` }];
    return [
      ...(await this.#imported(before, after)),
      ...(await this.#voided(before, after)),
      ...method,
      ...algorithm,
    ];
  }

  async #imported(before: ScoreRunEntity, after: ScoreRunEntity): Promise<readonly RunChange[]> {
    const files = await this.#dataSource
      .getRepository(BallotImportEntity)
      .createQueryBuilder("file")
      .where("file.planId = :planId", { planId: before.planId })
      .andWhere("file.importedAt > :from AND file.importedAt <= :to", span(before, after))
      .orderBy("file.importedAt")
      .getMany();
    return files.map(({ fileName, ballots }) => ({
      cause: "BALLOTS_IMPORTED",
      detail: `tệp “${fileName}”: ${formatCount(ballots)} phiếu`,
    }));
  }

  async #voided(before: ScoreRunEntity, after: ScoreRunEntity): Promise<readonly RunChange[]> {
    const { from, to } = span(before, after);
    const rows: VoidedBallots[] = await this.#dataSource.query(
      `SELECT ballot.void_reason AS reason, agency.name AS agency, count(*)::int AS ballots
       FROM ballot JOIN survey_plan plan ON plan.id = ballot.plan_id
       JOIN agency ON agency.province_code = plan.province_code AND agency.code = ballot.agency_code
       WHERE ballot.plan_id = $1 AND validity = 'VOID' AND voided_at > $2 AND voided_at <= $3
       GROUP BY ballot.void_reason, agency.name ORDER BY reason, ballots DESC, agency`,
      [before.planId, from, to],
    );
    return [...Map.groupBy(rows, ({ reason }) => reason)].map(([reason, agencies]) => {
      const ballots = agencies.reduce((sum, row) => sum + row.ballots, 0);
      return {
        cause: "BALLOTS_VOIDED",
        detail: `${VOID_REASON_LABELS[reason]}: ${formatCount(ballots)} phiếu (${namesOf(agencies)})`,
      };
    });
  }
}

/** Whose ballots they are, those with the most first. */
function namesOf(agencies: readonly VoidedBallots[]): string {
  const names = agencies
    .slice(0, MOST_NAMES)
    .map(({ agency, ballots }) => `${agency} ${formatCount(ballots)}`);
  const more = agencies.length - names.length;
  return [...names, ...(more > 0 ? [`${formatCount(more)} cơ quan khác`] : [])].join(", ");
}

function span(before: ScoreRunEntity, after: ScoreRunEntity) {
  return { from: before.createdAt, to: after.createdAt };
}

function change(before: Figure | undefined, after: Figure): IndexChange {
  return {
    before: before ?? null,
    after,
    difference: indexDifference(before?.value ?? null, after.value),
  };
}
