import { can } from "@sipas/domain/access";
import type { StageState } from "@sipas/domain/plan";
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { AgencyEntity } from "../agency/agency.entity.ts";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { StageStateEnum } from "../plan/plan-stage.entity.ts";
import type { PlanLoaders } from "../plan/plan.loaders.ts";
import { DayCount, STAGE_DAYS } from "../plan/day-count.entity.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import { ConnectionArgs, ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answeredCountOf, answersOf, choicesOf } from "./ballot-answers.ts";
import { BallotImportEntity } from "./ballot-import.entity.ts";
import { BallotEntity } from "./ballot.entity.ts";
import type { BallotLoaders } from "./ballot.loaders.ts";
import type { BallotQueries } from "./ballot.queries.ts";
import type { BallotService } from "./ballot.service.ts";
import {
  BallotAnswer,
  BallotChoice,
  BallotConnection,
  BallotFilter,
  BallotImportConnection,
  CloseBallotsInput,
  CloseBallotsResult,
  VoidBallotInput,
  VoidBallotResult,
} from "./ballot.types.ts";

@Resolver(() => BallotEntity)
export class BallotResolver {
  readonly #ballots: BallotService;
  readonly #queries: BallotQueries;
  readonly #loaders: BallotLoaders;
  readonly #agencies: AgencyLoaders;
  readonly #plans: PlanLoaders;

  constructor(
    ballots: BallotService,
    queries: BallotQueries,
    loaders: BallotLoaders,
    agencies: AgencyLoaders,
    plans: PlanLoaders,
  ) {
    this.#ballots = ballots;
    this.#queries = queries;
    this.#loaders = loaders;
    this.#agencies = agencies;
    this.#plans = plans;
  }

  @Authorized("ballot.read")
  @Query(() => BallotConnection, { description: "Ballots of a plan by serial" })
  ballots(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => BallotFilter, { nullable: true }) filter: BallotFilter | null,
  ): Promise<Page<BallotEntity>> {
    return this.#queries.page(actorOf(context), planId, filter ?? {}, args);
  }

  @Authorized("ballot.read")
  @Query(() => BallotEntity, { nullable: true })
  ballot(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<BallotEntity | null> {
    return this.#queries.find(actorOf(context), id);
  }

  @Authorized("ballot.read")
  @Query(() => BallotImportConnection, { description: "Files that went into a plan, newest first" })
  ballotImports(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ShortConnectionArgs) args: ShortConnectionArgs,
  ): Promise<Page<BallotImportEntity>> {
    return this.#queries.imports(actorOf(context), planId, args);
  }

  @Authorized("ballot.void")
  @Mutation(() => VoidBallotResult, {
    description: "Sets a ballot aside; it stays on record and counts nowhere",
  })
  async voidBallot(@Ctx() context: Context, @Arg("input", () => VoidBallotInput) input: VoidBallotInput) {
    return answer(await this.#ballots.void(actorOf(context), input));
  }

  @Authorized("ballot.close")
  @Mutation(() => CloseBallotsResult, { description: "Refuses with every blocker at once; cannot be undone" })
  async closeBallots(
    @Ctx() context: Context,
    @Arg("input", () => CloseBallotsInput) input: CloseBallotsInput,
  ) {
    return answer(await this.#ballots.close(actorOf(context), input));
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() ballot: BallotEntity): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, ballot.agencyCode);
  }

  @FieldResolver(() => BallotImportEntity)
  import(@Ctx() context: Context, @Root() ballot: BallotEntity): Promise<BallotImportEntity> {
    return this.#loaders.import(context, ballot.importId);
  }

  @FieldResolver(() => StageStateEnum, {
    description: "Of entering the plan's ballots; once it is closed, no ballot is set aside by hand",
  })
  async entryStage(@Ctx() context: Context, @Root() ballot: BallotEntity): Promise<StageState> {
    const stages = await this.#plans.stages(context, ballot.planId);
    return stages.find(({ stage }) => stage === "BALLOTS")?.state ?? "NOT_OPENED";
  }

  @Extensions({ listSize: 24 })
  @FieldResolver(() => [BallotAnswer], { description: "An answer a criterion, in the order of the form" })
  async answers(@Ctx() context: Context, @Root() ballot: BallotEntity): Promise<BallotAnswer[]> {
    return answersOf(ballot, await this.#plans.forms(context, ballot.planId));
  }

  @Extensions({ listSize: 16 })
  @FieldResolver(() => [BallotChoice], {
    description: "Statements, expectations and demographics, in the order of the form",
  })
  async choices(@Ctx() context: Context, @Root() ballot: BallotEntity): Promise<BallotChoice[]> {
    return choicesOf(ballot, await this.#plans.forms(context, ballot.planId));
  }

  @FieldResolver(() => Int, { description: "Criteria answered with a level" })
  answeredCount(@Root() ballot: BallotEntity): number {
    return answeredCountOf(ballot);
  }

  @FieldResolver(() => Boolean, { description: "The ballot is invented" })
  async synthetic(@Ctx() context: Context, @Root() ballot: BallotEntity): Promise<boolean> {
    return (await this.#loaders.import(context, ballot.importId)).synthetic;
  }
}

@Resolver(() => SurveyPlanEntity)
export class PlanBallotsResolver {
  readonly #loaders: BallotLoaders;

  constructor(loaders: BallotLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Ballots that went in so far, void ones too; null to those who may not read ballots",
  })
  async ballotCount(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<number | null> {
    return can(actorOf(context), "ballot.read") ? this.#loaders.count(context, plan.id) : null;
  }

  @Extensions({ listSize: STAGE_DAYS })
  @FieldResolver(() => [DayCount], {
    nullable: true,
    description: "Ballots that went in, by day, void ones too; null to those who may not read ballots",
  })
  async enteredByDay(
    @Ctx() context: Context,
    @Root() plan: SurveyPlanEntity,
  ): Promise<readonly DayCount[] | null> {
    return can(actorOf(context), "ballot.read") ? this.#loaders.enteredByDay(context, plan.id) : null;
  }
}
