import { can } from "@sipas/domain/access";
import { maskName, maskPhone } from "@sipas/domain/sample";
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
import { PlanAgencyEntity } from "../plan/plan-agency.entity.ts";
import type { PlanLoaders } from "../plan/plan.loaders.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { ROSTER_SIZE, type Page } from "../platform/graphql/paging.ts";
import { answer, Problem } from "../platform/graphql/problem.types.ts";
import type { CloseSampleService } from "./close-sample.service.ts";
import type { RevealContactService } from "./reveal-contact.service.ts";
import type { SampleImportEntity } from "./sample-import.entity.ts";
import { SampleUnitEntity } from "./sample-unit.entity.ts";
import type { SampleLoaders } from "./sample.loaders.ts";
import { MOST_CHOICES, type SampleQueries } from "./sample.queries.ts";
import type { SampleService } from "./sample.service.ts";
import {
  CloseSampleInput,
  CloseSampleResult,
  DeleteSampleImportInput,
  DeleteSampleImportResult,
  MaskedContact,
  RevealContactInput,
  RevealContactResult,
  SampleCount,
  SampleImportConnection,
  SampleTotals,
} from "./sample.types.ts";

/** The use cases of the sample. */
export interface SampleCommands {
  readonly sample: SampleService;
  readonly closing: CloseSampleService;
  readonly contacts: RevealContactService;
}

@Resolver()
export class SampleResolver {
  readonly #commands: SampleCommands;
  readonly #queries: SampleQueries;

  constructor(commands: SampleCommands, queries: SampleQueries) {
    this.#commands = commands;
    this.#queries = queries;
  }

  @Authorized("sample.read")
  @Extensions({ listSize: ROSTER_SIZE })
  @Query(() => [SampleCount], { description: "An agency a row, in the order of the roster" })
  sampleCounts(@Ctx() context: Context, @Arg("planId", () => ID) planId: string): Promise<SampleCount[]> {
    return this.#queries.counts(actorOf(context), planId);
  }

  @Authorized("sample.read")
  @Extensions({ listSize: ROSTER_SIZE })
  @Query(() => [Problem], {
    description: "All that keeps the sample from being closed, before any reason is given",
  })
  sampleBlockers(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
  ): Promise<readonly Problem[]> {
    return this.#queries.blockers(actorOf(context), planId);
  }

  @Authorized("sample.read")
  @Extensions({ listSize: MOST_CHOICES })
  @Query(() => [String], {
    description: "Areas that the units of a plan have, those that hold the text; the first 100",
  })
  sampleAreas(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Arg("search", () => String, { nullable: true }) search: string | null,
  ): Promise<string[]> {
    return this.#queries.distinct(actorOf(context), planId, "area", search?.trim() ?? "");
  }

  @Authorized("sample.read")
  @Extensions({ listSize: MOST_CHOICES })
  @Query(() => [String], {
    description:
      "Codes of the enumerators that the units of a plan have, those that hold the text; the first 100",
  })
  sampleEnumerators(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Arg("search", () => String, { nullable: true }) search: string | null,
  ): Promise<string[]> {
    return this.#queries.distinct(actorOf(context), planId, "enumerator", search?.trim() ?? "");
  }

  @Authorized("sample.read")
  @Query(() => SampleImportConnection, { description: "Files that went into a plan, newest first" })
  sampleImports(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Args(() => ShortConnectionArgs) args: ShortConnectionArgs,
  ): Promise<Page<SampleImportEntity>> {
    return this.#queries.imports(actorOf(context), planId, args);
  }

  @Authorized("sample.import")
  @Mutation(() => DeleteSampleImportResult, { description: "Takes a file with all its units out again" })
  async deleteSampleImport(
    @Ctx() context: Context,
    @Arg("input", () => DeleteSampleImportInput) input: DeleteSampleImportInput,
  ) {
    return answer(await this.#commands.sample.deleteImport(actorOf(context), input));
  }

  @Authorized("sample.close")
  @Mutation(() => CloseSampleResult, {
    description: "Closes frame and sample and opens fieldwork; refuses with every blocker at once",
  })
  async closeSample(@Ctx() context: Context, @Arg("input", () => CloseSampleInput) input: CloseSampleInput) {
    return answer(await this.#commands.closing.close(actorOf(context), input));
  }

  @Authorized("contact.reveal")
  @Mutation(() => RevealContactResult, { description: "A line of the audit for each unit" })
  async revealContact(
    @Ctx() context: Context,
    @Arg("input", () => RevealContactInput) input: RevealContactInput,
  ) {
    return answer(await this.#commands.contacts.reveal(actorOf(context), input));
  }
}

@Resolver(() => SampleUnitEntity)
export class SampleUnitResolver {
  readonly #loaders: SampleLoaders;
  readonly #agencies: AgencyLoaders;

  constructor(loaders: SampleLoaders, agencies: AgencyLoaders) {
    this.#loaders = loaders;
    this.#agencies = agencies;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() unit: SampleUnitEntity): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, unit.agencyCode);
  }

  @FieldResolver(() => MaskedContact)
  async contact(@Ctx() context: Context, @Root() unit: SampleUnitEntity): Promise<MaskedContact> {
    const { fullName, phone } = await this.#loaders.contact(context, unit.id);
    return { name: maskName(fullName), phone: maskPhone(phone) };
  }
}

@Resolver(() => SampleCount)
export class SampleCountResolver {
  readonly #plans: PlanLoaders;

  constructor(plans: PlanLoaders) {
    this.#plans = plans;
  }

  @FieldResolver(() => PlanAgencyEntity, { description: "The agency in the roster, with its quota" })
  async planAgency(@Ctx() context: Context, @Root() count: SampleCount): Promise<PlanAgencyEntity> {
    const roster = await this.#plans.roster(context, count.planId);
    return roster.find(({ agencyCode }) => agencyCode === count.agencyCode)!;
  }
}

@Resolver(() => SurveyPlanEntity)
export class PlanSampleResolver {
  readonly #loaders: SampleLoaders;

  constructor(loaders: SampleLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => SampleTotals, {
    nullable: true,
    description: "Null to those who may not read the sample",
  })
  async sampleTotals(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<SampleTotals | null> {
    return can(actorOf(context), "sample.read") ? this.#loaders.totals(context, plan.id) : null;
  }
}
