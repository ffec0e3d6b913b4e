import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import type { AgencyEntity } from "./agency.entity.ts";
import type { AgencyQueries } from "./agency.queries.ts";
import type { RegistryService } from "./registry.service.ts";
import {
  AddAgencyInput,
  AddAgencyResult,
  AgencyConnection,
  AgencyFilter,
  AgencyRecord,
  EditAgencyInput,
  EditAgencyResult,
  RemoveAgencyInput,
  RemoveAgencyResult,
  RenameAgencyInput,
  RenameAgencyResult,
} from "./registry.types.ts";

@Resolver()
export class RegistryResolver {
  readonly #registry: RegistryService;
  readonly #queries: AgencyQueries;

  constructor(registry: RegistryService, queries: AgencyQueries) {
    this.#registry = registry;
    this.#queries = queries;
  }

  @Authorized("agency.read")
  @Query(() => AgencyConnection, { description: "The registry, in the order of codes" })
  agencies(
    @Ctx() context: Context,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => AgencyFilter, { nullable: true }) filter: AgencyFilter | null,
  ): Promise<Page<AgencyEntity>> {
    return this.#queries.registry(actorOf(context).provinceCode, filter ?? {}, args);
  }

  @Authorized("agency.edit")
  @Query(() => AgencyRecord, { nullable: true })
  agencyRecord(
    @Ctx() context: Context,
    @Arg("code", () => String) code: string,
  ): Promise<AgencyRecord | null> {
    return this.#queries.agency(actorOf(context).provinceCode, code);
  }

  @Authorized("agency.edit")
  @Mutation(() => AddAgencyResult)
  async addAgency(@Ctx() context: Context, @Arg("input", () => AddAgencyInput) input: AddAgencyInput) {
    return answer(await this.#registry.add(actorOf(context), input));
  }

  @Authorized("agency.edit")
  @Mutation(() => EditAgencyResult, { description: "Corrects an agency; a later name is `renameAgency`" })
  async editAgency(@Ctx() context: Context, @Arg("input", () => EditAgencyInput) input: EditAgencyInput) {
    return answer(await this.#registry.edit(actorOf(context), input));
  }

  @Authorized("agency.edit")
  @Mutation(() => RenameAgencyResult, { description: "A new name from a day on; the present one is kept" })
  async renameAgency(
    @Ctx() context: Context,
    @Arg("input", () => RenameAgencyInput) input: RenameAgencyInput,
  ) {
    return answer(await this.#registry.rename(actorOf(context), input));
  }

  @Authorized("agency.edit")
  @Mutation(() => RemoveAgencyResult, { description: "Only of an agency that nothing refers to" })
  async removeAgency(
    @Ctx() context: Context,
    @Arg("input", () => RemoveAgencyInput) input: RemoveAgencyInput,
  ) {
    return answer(await this.#registry.remove(actorOf(context), input));
  }
}
