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
import type { IdentityLoaders } from "../identity/identity.loaders.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import { AgencyEntity } from "../agency/agency.entity.ts";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { BallotFormEntity } from "../criteria/ballot-form.entity.ts";
import { ROSTER_SIZE, type Page } from "../platform/graphql/paging.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer, Problem } from "../platform/graphql/problem.types.ts";
import { AgencyCessation } from "./agency-cessation.types.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import type { PlanLoaders } from "./plan.loaders.ts";
import type { PlanForms, PlanQueries } from "./plan.queries.ts";
import type { PlanService } from "./plan.service.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import {
  CreateSurveyPlanInput,
  CreateSurveyPlanResult,
  DeleteSurveyPlanInput,
  DeleteSurveyPlanResult,
  IssueSurveyPlanInput,
  IssueSurveyPlanResult,
  SaveSurveyPlanInput,
  SaveSurveyPlanResult,
  SurveyPlanConnection,
} from "./plan.types.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

@Resolver(() => SurveyPlanEntity)
export class PlanResolver {
  readonly #plans: PlanService;
  readonly #queries: PlanQueries;
  readonly #loaders: PlanLoaders;
  readonly #identity: IdentityLoaders;

  constructor(plans: PlanService, queries: PlanQueries, loaders: PlanLoaders, identity: IdentityLoaders) {
    this.#plans = plans;
    this.#queries = queries;
    this.#loaders = loaders;
    this.#identity = identity;
  }

  @Authorized("plan.read")
  @Query(() => SurveyPlanConnection, { description: "Plans of the province, newest year first" })
  surveyPlans(
    @Ctx() context: Context,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<SurveyPlanEntity>> {
    return this.#queries.page(actorOf(context), args);
  }

  @Authorized("plan.read")
  @Query(() => SurveyPlanEntity, { nullable: true })
  surveyPlan(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<SurveyPlanEntity | null> {
    return this.#queries.find(actorOf(context), id);
  }

  @Authorized("plan.edit")
  @Mutation(() => CreateSurveyPlanResult, {
    description:
      "A draft from the plan of an earlier year, or with the latest roster, its quotas and consequences open",
  })
  async createSurveyPlan(
    @Ctx() context: Context,
    @Arg("input", () => CreateSurveyPlanInput) input: CreateSurveyPlanInput,
  ) {
    return answer(await this.#plans.create(actorOf(context), input));
  }

  @Authorized("plan.edit")
  @Mutation(() => SaveSurveyPlanResult)
  async saveSurveyPlan(
    @Ctx() context: Context,
    @Arg("input", () => SaveSurveyPlanInput) input: SaveSurveyPlanInput,
  ) {
    return answer(await this.#plans.save(actorOf(context), input));
  }

  @Authorized("plan.edit")
  @Mutation(() => DeleteSurveyPlanResult)
  async deleteSurveyPlan(
    @Ctx() context: Context,
    @Arg("input", () => DeleteSurveyPlanInput) input: DeleteSurveyPlanInput,
  ) {
    return answer(await this.#plans.delete(actorOf(context), input));
  }

  @Authorized("plan.issue")
  @Mutation(() => IssueSurveyPlanResult, { description: "Refuses with every blocker of the gate at once" })
  async issueSurveyPlan(
    @Ctx() context: Context,
    @Arg("input", () => IssueSurveyPlanInput) input: IssueSurveyPlanInput,
  ) {
    return answer(await this.#plans.issue(actorOf(context), input));
  }

  @FieldResolver(() => ProvinceEntity)
  province(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<ProvinceEntity> {
    return this.#identity.province(context, plan.provinceCode);
  }

  @Extensions({ listSize: ROSTER_SIZE })
  @FieldResolver(() => [PlanAgencyEntity])
  roster(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<PlanAgencyEntity[]> {
    return this.#loaders.roster(context, plan.id);
  }

  @FieldResolver(() => Int)
  async rosterCount(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<number> {
    return (await this.#loaders.roster(context, plan.id)).length;
  }

  @FieldResolver(() => Int, { description: "Sum of the official quotas of agencies without take-all" })
  async officialQuota(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<number> {
    const roster = await this.#loaders.roster(context, plan.id);
    return roster.reduce((sum, row) => sum + (row.quota.takeAll ? 0 : (row.quota.official ?? 0)), 0);
  }

  @FieldResolver(() => Int, {
    description: "Agencies whose whole frame is asked: nothing is allotted to them",
  })
  async takeAllCount(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<number> {
    const roster = await this.#loaders.roster(context, plan.id);
    return roster.filter(({ quota }) => quota.takeAll).length;
  }

  @FieldResolver(() => Int, { description: "Ballots expected of the agencies whose whole frame is asked" })
  async takeAllExpected(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<number> {
    const roster = await this.#loaders.roster(context, plan.id);
    return roster.reduce((sum, { quota }) => sum + (quota.takeAll ? (quota.official ?? 0) : 0), 0);
  }

  @Extensions({ listSize: 50 })
  @FieldResolver(() => [AgencyCessation], {
    description: "Agencies that ended in the years from which respondents of the plan may come",
  })
  cessations(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<readonly AgencyCessation[]> {
    return this.#loaders.cessations(context, plan);
  }

  @Extensions({ listSize: 3 })
  @FieldResolver(() => [BallotFormEntity], {
    description: "The forms that agencies of the roster are measured by, as far as they are there",
  })
  forms(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<PlanForms> {
    return this.#loaders.forms(context, plan.id);
  }

  @FieldResolver(() => [PlanStageEntity], { description: "Stages opened so far, in the order of the year" })
  stages(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<PlanStageEntity[]> {
    return this.#loaders.stages(context, plan.id);
  }

  @Extensions({ listSize: ROSTER_SIZE })
  @FieldResolver(() => [Problem], {
    description: "All that keeps the draft from being issued; empty once it is issued",
  })
  issueBlockers(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<readonly Problem[]> {
    return this.#loaders.issueBlockers(context, plan);
  }
}

@Resolver(() => PlanAgencyEntity)
export class PlanAgencyResolver {
  readonly #agencies: AgencyLoaders;

  constructor(agencies: AgencyLoaders) {
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() row: PlanAgencyEntity): Promise<AgencyEntity> {
    return this.#agencies.agency(context, row.provinceCode, row.agencyCode);
  }
}
