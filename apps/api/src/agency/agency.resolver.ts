import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { IdentityLoaders } from "../identity/identity.loaders.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { AgencyEntity } from "./agency.entity.ts";
import type { AgencyLoaders } from "./agency.loaders.ts";
import type { AgencyQueries } from "./agency.queries.ts";
import { Block, blockOf } from "./block.entity.ts";
import { RosterEntryConnection, RosterFilter } from "./agency.types.ts";
import { RosterEntryEntity } from "./roster-entry.entity.ts";

@Resolver(() => AgencyEntity)
export class AgencyResolver {
  readonly #queries: AgencyQueries;

  constructor(queries: AgencyQueries) {
    this.#queries = queries;
  }

  @Authorized("agency.read")
  @Query(() => [Int], { description: "Years that have a roster, newest first" })
  rosterYears(@Ctx() context: Context): Promise<readonly number[]> {
    return this.#queries.rosterYears(actorOf(context).provinceCode);
  }

  @Authorized("agency.read")
  @Query(() => RosterEntryConnection, {
    description: "The agencies measured in a year, in the order of the roster",
  })
  roster(
    @Ctx() context: Context,
    @Arg("year", () => Int) year: number,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => RosterFilter, { nullable: true }) filter: RosterFilter | null,
  ): Promise<Page<RosterEntryEntity>> {
    return this.#queries.roster(actorOf(context).provinceCode, year, filter ?? {}, args);
  }

  @Authorized("agency.read")
  @Extensions({ listSize: 5 })
  @Query(() => [Block], { description: "What agencies are ranked within in a year that has a roster" })
  async rosterBlocks(
    @Ctx() context: Context,
    @Arg("year", () => Int) year: number,
  ): Promise<readonly Block[]> {
    return (await this.#queries.rosterYear(actorOf(context).provinceCode, year))?.blocks ?? [];
  }

  @Authorized("agency.read")
  @Query(() => AgencyEntity, { nullable: true })
  agency(@Ctx() context: Context, @Arg("code", () => String) code: string): Promise<AgencyEntity | null> {
    return this.#queries.agency(actorOf(context).provinceCode, code);
  }
}

/** Fields of an agency, the same in both schemas. */
@Resolver(() => AgencyEntity)
export class AgencyFieldsResolver {
  readonly #loaders: AgencyLoaders;
  readonly #identity: IdentityLoaders;

  constructor(loaders: AgencyLoaders, identity: IdentityLoaders) {
    this.#loaders = loaders;
    this.#identity = identity;
  }

  @FieldResolver(() => ProvinceEntity)
  province(@Ctx() context: Context, @Root() agency: AgencyEntity): Promise<ProvinceEntity> {
    return this.#identity.province(context, agency.provinceCode);
  }

  @FieldResolver(() => RosterEntryEntity, {
    name: "roster",
    nullable: true,
    description: "The agency in the roster of a year; null when it is not measured then",
  })
  rosterOfYear(
    @Ctx() context: Context,
    @Root() { provinceCode, code }: AgencyEntity,
    @Arg("year", () => Int) year: number,
  ): Promise<RosterEntryEntity | null> {
    return this.#loaders.rosterEntry(context, { provinceCode, code, year });
  }
}

@Resolver(() => RosterEntryEntity)
export class RosterEntryResolver {
  readonly #loaders: AgencyLoaders;

  constructor(loaders: AgencyLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() entry: RosterEntryEntity): Promise<AgencyEntity> {
    return this.#loaders.agency(context, entry.provinceCode, entry.agencyCode);
  }

  @FieldResolver(() => Block)
  async block(@Ctx() context: Context, @Root() entry: RosterEntryEntity): Promise<Block> {
    const { provinceCode, year } = entry;
    return blockOf(await this.#loaders.blocks(context, { provinceCode, year }), entry.block);
  }
}
