import { can } from "@sipas/domain/access";
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
import type { IdentityLoaders } from "../identity/identity.loaders.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import { DayCount, STAGE_DAYS } from "../plan/day-count.entity.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import { CallbackAttemptEntity } from "./callback-attempt.entity.ts";
import { CallbackCaseEntity } from "./callback-case.entity.ts";
import type { CallbackLoaders } from "./callback.loaders.ts";
import type { CallbackQueries } from "./callback.queries.ts";
import type { CallbackService } from "./callback.service.ts";
import {
  CallbackCaseConnection,
  CallbackCaseFilter,
  CallbackGroup,
  CallbackGroupingEnum,
  CallbackOverview,
  CallbackTotals,
  CloseCallbacksInput,
  CloseCallbacksResult,
  DrawCallbacksInput,
  DrawCallbacksResult,
  type CallbackGrouping,
} from "./callback.types.ts";

@Resolver(() => CallbackCaseEntity)
export class CallbackResolver {
  readonly #callbacks: CallbackService;
  readonly #queries: CallbackQueries;

  constructor(callbacks: CallbackService, queries: CallbackQueries) {
    this.#callbacks = callbacks;
    this.#queries = queries;
  }

  @Authorized("callback.read")
  @Query(() => CallbackOverview)
  callbackOverview(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
  ): Promise<CallbackOverview> {
    return this.#queries.overview(actorOf(context), planId);
  }

  @Authorized("callback.read")
  @Extensions({ listSize: 250 })
  @Query(() => [CallbackGroup])
  callbackGroups(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Arg("by", () => CallbackGroupingEnum) by: CallbackGrouping,
  ): Promise<CallbackGroup[]> {
    return this.#queries.groups(actorOf(context), planId, by);
  }

  @Authorized("callback.read")
  @Query(() => CallbackCaseConnection, { description: "Cases of a plan by serial, without personal data" })
  callbackCases(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => CallbackCaseFilter, { nullable: true }) filter: CallbackCaseFilter | null,
  ): Promise<Page<CallbackCaseEntity>> {
    return this.#queries.cases(actorOf(context), planId, filter ?? {}, args);
  }

  @Authorized("callback.read")
  @Query(() => CallbackCaseEntity, { nullable: true })
  callbackCase(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<CallbackCaseEntity | null> {
    return this.#queries.case(actorOf(context), id);
  }

  @Authorized("callback.draw")
  @Mutation(() => DrawCallbacksResult, {
    description: "Draws the ballots to call, once a plan, and opens the stage",
  })
  async drawCallbacks(
    @Ctx() context: Context,
    @Arg("input", () => DrawCallbacksInput) input: DrawCallbacksInput,
  ) {
    return answer(await this.#callbacks.draw(actorOf(context), input));
  }

  @Authorized("callback.close")
  @Mutation(() => CloseCallbacksResult, { description: "Refuses with every blocker of the gate at once" })
  async closeCallbacks(
    @Ctx() context: Context,
    @Arg("input", () => CloseCallbacksInput) input: CloseCallbacksInput,
  ) {
    return answer(await this.#callbacks.close(actorOf(context), input));
  }
}

@Resolver(() => CallbackCaseEntity)
export class CallbackCaseResolver {
  readonly #loaders: CallbackLoaders;
  readonly #agencies: AgencyLoaders;

  constructor(loaders: CallbackLoaders, agencies: AgencyLoaders) {
    this.#loaders = loaders;
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() row: CallbackCaseEntity): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, row.agencyCode);
  }

  @FieldResolver(() => Int, { description: "Calls logged so far" })
  callCount(@Root() row: CallbackCaseEntity): number {
    return row.attempts;
  }

  @Extensions({ listSize: 5 })
  @FieldResolver(() => [CallbackAttemptEntity], { description: "The calls, in their order" })
  calls(@Ctx() context: Context, @Root() row: CallbackCaseEntity): Promise<CallbackAttemptEntity[]> {
    return this.#loaders.attempts(context, row.id);
  }
}

@Resolver(() => CallbackAttemptEntity)
export class CallbackAttemptResolver {
  readonly #identity: IdentityLoaders;

  constructor(identity: IdentityLoaders) {
    this.#identity = identity;
  }

  @FieldResolver(() => OrganisationEntity)
  organisation(@Ctx() context: Context, @Root() call: CallbackAttemptEntity): Promise<OrganisationEntity> {
    return this.#identity.organisation(context, call.organisationId);
  }
}

@Resolver(() => SurveyPlanEntity)
export class PlanCallbacksResolver {
  readonly #loaders: CallbackLoaders;

  constructor(loaders: CallbackLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => CallbackTotals, {
    nullable: true,
    description: "Null to those who may not read the verification",
  })
  async callbackTotals(
    @Ctx() context: Context,
    @Root() plan: SurveyPlanEntity,
  ): Promise<CallbackTotals | null> {
    return can(actorOf(context), "callback.read") ? this.#loaders.totals(context, plan.id) : null;
  }

  @Extensions({ listSize: STAGE_DAYS })
  @FieldResolver(() => [DayCount], {
    nullable: true,
    description: "Cases closed, by day; null to those who may not read the verification",
  })
  async calledByDay(
    @Ctx() context: Context,
    @Root() plan: SurveyPlanEntity,
  ): Promise<readonly DayCount[] | null> {
    return can(actorOf(context), "callback.read") ? this.#loaders.calledByDay(context, plan.id) : null;
  }
}
