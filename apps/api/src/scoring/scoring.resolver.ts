import { can } from "@sipas/domain/access";
import type { QuestionKind } from "@sipas/domain/criteria";
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { AgencyEntity } from "../agency/agency.entity.ts";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { QuestionKindEnum } from "../criteria/form-parts.entity.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { ROSTER_SIZE, type Page } from "../platform/graphql/paging.ts";
import { ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import { QuestionResult } from "./question.types.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";
import type { ScoringLoaders } from "./scoring.loaders.ts";
import type { ScoringQueries } from "./scoring.queries.ts";
import type { ScoringService } from "./scoring.service.ts";
import {
  AgencyExtreme,
  AgencyScore,
  BlockScore,
  FormScore,
  RunScoresInput,
  RunScoresResult,
  ScopeScore,
  ScoreRunConnection,
} from "./scoring.types.ts";

@Resolver(() => ScoreRunEntity)
export class ScoringResolver {
  readonly #scoring: ScoringService;
  readonly #queries: ScoringQueries;
  readonly #loaders: ScoringLoaders;

  constructor(scoring: ScoringService, queries: ScoringQueries, loaders: ScoringLoaders) {
    this.#scoring = scoring;
    this.#queries = queries;
    this.#loaders = loaders;
  }

  @Authorized("score.read")
  @Query(() => ScoreRunConnection, { description: "Runs of a plan, newest first" })
  scoreRuns(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ShortConnectionArgs) args: ShortConnectionArgs,
  ): Promise<Page<ScoreRunEntity>> {
    return this.#queries.page(actorOf(context), planId, args);
  }

  @Authorized("score.read")
  @Query(() => ScoreRunEntity, { nullable: true })
  scoreRun(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<ScoreRunEntity | null> {
    return this.#queries.find(actorOf(context), id);
  }

  @Authorized("score.run")
  @Mutation(() => RunScoresResult, { description: "Computes every index of the plan from its valid ballots" })
  async runScores(@Ctx() context: Context, @Arg("input", () => RunScoresInput) input: RunScoresInput) {
    return answer(await this.#scoring.run(actorOf(context), input));
  }

  @FieldResolver(() => SurveyPlanEntity)
  plan(@Ctx() context: Context, @Root() run: ScoreRunEntity): Promise<SurveyPlanEntity> {
    return this.#loaders.plan(context, actorOf(context), run.planId);
  }

  @FieldResolver(() => Boolean, {
    description: "A stage that it rests on was opened again after it: it is to be computed anew",
  })
  async superseded(@Ctx() context: Context, @Root() run: ScoreRunEntity): Promise<boolean> {
    const reopened = await this.#loaders.reopenedAt(context, run.planId);
    return reopened !== null && reopened > run.createdAt;
  }

  @FieldResolver(() => ScopeScore)
  async province(@Ctx() context: Context, @Root() run: ScoreRunEntity): Promise<ScopeScore> {
    return (await this.#loaders.view(context, run)).province;
  }

  @Extensions({ listSize: 2 })
  @FieldResolver(() => [BlockScore])
  async blocks(@Ctx() context: Context, @Root() run: ScoreRunEntity): Promise<readonly BlockScore[]> {
    return (await this.#loaders.view(context, run)).blocks;
  }

  @Extensions({ listSize: ROSTER_SIZE })
  @FieldResolver(() => [AgencyScore], { description: "In the order of rank; those without answers last" })
  async agencies(
    @Ctx() context: Context,
    @Root() run: ScoreRunEntity,
    @Arg("block", () => String, { nullable: true, description: "The code of a block" }) block: string | null,
  ): Promise<readonly AgencyScore[]> {
    const { agencies } = await this.#loaders.view(context, run);
    return block ? agencies.filter((agency) => agency.block.code === block) : agencies;
  }

  @FieldResolver(() => AgencyScore, { nullable: true })
  async agency(
    @Ctx() context: Context,
    @Root() run: ScoreRunEntity,
    @Arg("code", () => String) code: string,
  ): Promise<AgencyScore | null> {
    const { agencies } = await this.#loaders.view(context, run);
    return agencies.find((agency) => agency.agencyCode === code) ?? null;
  }

  @Extensions({ listSize: 3 })
  @FieldResolver(() => [FormScore])
  async forms(@Ctx() context: Context, @Root() run: ScoreRunEntity): Promise<readonly FormScore[]> {
    return (await this.#loaders.view(context, run)).forms;
  }

  @Extensions({ listSize: 24 })
  @FieldResolver(() => [QuestionResult], { description: "Statements, expectations and who answered" })
  async questions(
    @Ctx() context: Context,
    @Root() run: ScoreRunEntity,
    @Arg("kind", () => QuestionKindEnum, { nullable: true }) kind: QuestionKind | null,
  ): Promise<readonly QuestionResult[]> {
    const { questions } = await this.#loaders.view(context, run);
    return kind ? questions.filter((question) => question.kind === kind) : questions;
  }
}

@Resolver(() => AgencyScore)
export class AgencyScoreResolver {
  readonly #agencies: AgencyLoaders;

  constructor(agencies: AgencyLoaders) {
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() score: AgencyScore): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, score.agencyCode);
  }
}

@Resolver(() => AgencyExtreme)
export class AgencyExtremeResolver {
  readonly #agencies: AgencyLoaders;

  constructor(agencies: AgencyLoaders) {
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() extreme: AgencyExtreme): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, extreme.agencyCode);
  }
}

@Resolver(() => SurveyPlanEntity)
export class PlanScoresResolver {
  readonly #loaders: ScoringLoaders;

  constructor(loaders: ScoringLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => ScoreRunEntity, {
    nullable: true,
    description: "Null for an account that may not read scores",
  })
  async latestScoreRun(
    @Ctx() context: Context,
    @Root() plan: SurveyPlanEntity,
  ): Promise<ScoreRunEntity | null> {
    return can(actorOf(context), "score.read") ? this.#loaders.latest(context, plan.id) : null;
  }
}
