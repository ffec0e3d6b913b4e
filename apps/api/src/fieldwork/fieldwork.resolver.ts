import { can } from "@sipas/domain/access";
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
import { DayCount, STAGE_DAYS } from "../plan/day-count.entity.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { ConnectionArgs, ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { ROSTER_SIZE, type Page } from "../platform/graphql/paging.ts";
import { answer, Problem } from "../platform/graphql/problem.types.ts";
import { SampleUnitEntity } from "../sample/sample-unit.entity.ts";
import { BallotIssueEntity } from "./ballot-issue.entity.ts";
import type { CloseFieldworkService } from "./close-fieldwork.service.ts";
import type { FieldworkImportEntity } from "./fieldwork-import.entity.ts";
import type { FieldworkLoaders } from "./fieldwork.loaders.ts";
import type { FieldworkQueries } from "./fieldwork.queries.ts";
import {
  BallotIssueCorrection,
  CloseFieldworkInput,
  CloseFieldworkResult,
  FieldworkCount,
  FieldworkImportConnection,
  FieldworkTotals,
  SampleUnitConnection,
  SampleUnitFilter,
} from "./fieldwork.types.ts";

@Resolver()
export class FieldworkResolver {
  readonly #closing: CloseFieldworkService;
  readonly #queries: FieldworkQueries;

  constructor(closing: CloseFieldworkService, queries: FieldworkQueries) {
    this.#closing = closing;
    this.#queries = queries;
  }

  @Authorized("sample.read")
  @Query(() => SampleUnitConnection, { description: "Units of a plan by agency, list, stratum and position" })
  sampleUnits(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => SampleUnitFilter, { nullable: true }) filter: SampleUnitFilter | null,
  ): Promise<Page<SampleUnitEntity>> {
    return this.#queries.units(actorOf(context), planId, filter ?? {}, args);
  }

  @Authorized("fieldwork.read")
  @Extensions({ listSize: 200 })
  @Query(() => [FieldworkCount], { description: "An agency and enumerator a row, by roster and code" })
  fieldworkCounts(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
  ): Promise<FieldworkCount[]> {
    return this.#queries.counts(actorOf(context), planId);
  }

  @Authorized("fieldwork.read")
  @Extensions({ listSize: ROSTER_SIZE })
  @Query(() => [Problem], {
    description: "All that keeps fieldwork from being closed; empty unless it is open",
  })
  fieldworkBlockers(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
  ): Promise<readonly Problem[]> {
    return this.#queries.blockers(actorOf(context), planId);
  }

  @Authorized("fieldwork.read")
  @Query(() => FieldworkImportConnection, { description: "Files that went into a plan, newest first" })
  fieldworkImports(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ShortConnectionArgs) args: ShortConnectionArgs,
  ): Promise<Page<FieldworkImportEntity>> {
    return this.#queries.imports(actorOf(context), planId, args);
  }

  @Authorized("fieldwork.close")
  @Mutation(() => CloseFieldworkResult, { description: "Refuses with every blocker of the gate at once" })
  async closeFieldwork(
    @Ctx() context: Context,
    @Arg("input", () => CloseFieldworkInput) input: CloseFieldworkInput,
  ) {
    return answer(await this.#closing.close(actorOf(context), input));
  }
}

@Resolver(() => SampleUnitEntity)
export class UnitIssueResolver {
  readonly #loaders: FieldworkLoaders;

  constructor(loaders: FieldworkLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => BallotIssueEntity, {
    nullable: true,
    description: "Null while no ballot was issued for it",
  })
  issue(@Ctx() context: Context, @Root() unit: SampleUnitEntity): Promise<BallotIssueEntity | null> {
    return this.#loaders.issue(context, unit.id);
  }

  @Extensions({ listSize: 2 })
  @FieldResolver(() => [BallotIssueCorrection], {
    description: "What was recorded before, the newest correction first; at most ten",
  })
  corrections(
    @Ctx() context: Context,
    @Root() unit: SampleUnitEntity,
  ): Promise<readonly BallotIssueCorrection[]> {
    return this.#loaders.corrections(context, unit.id);
  }
}

@Resolver(() => FieldworkCount)
export class FieldworkCountResolver {
  readonly #agencies: AgencyLoaders;

  constructor(agencies: AgencyLoaders) {
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() count: FieldworkCount): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, count.agencyCode);
  }
}

@Resolver(() => SurveyPlanEntity)
export class PlanFieldworkResolver {
  readonly #loaders: FieldworkLoaders;

  constructor(loaders: FieldworkLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => FieldworkTotals, {
    nullable: true,
    description: "Null to those who may not read fieldwork",
  })
  async fieldworkTotals(
    @Ctx() context: Context,
    @Root() plan: SurveyPlanEntity,
  ): Promise<FieldworkTotals | null> {
    return can(actorOf(context), "fieldwork.read") ? this.#loaders.totals(context, plan.id) : null;
  }

  @Extensions({ listSize: STAGE_DAYS })
  @FieldResolver(() => [DayCount], {
    nullable: true,
    description: "Ballots that came back, by day; null to those who may not read fieldwork",
  })
  async collectedByDay(
    @Ctx() context: Context,
    @Root() plan: SurveyPlanEntity,
  ): Promise<readonly DayCount[] | null> {
    return can(actorOf(context), "fieldwork.read") ? this.#loaders.collectedByDay(context, plan.id) : null;
  }
}
