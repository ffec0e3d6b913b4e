import { Arg, Args, Authorized, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PUBLIC } from "../platform/graphql/access.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { AgencyEntity } from "./agency.entity.ts";
import type { AgencyLoaders } from "./agency.loaders.ts";
import { LineageEventEntity, type LineageRow } from "./lineage-event.entity.ts";
import type { LineageQueries } from "./lineage.queries.ts";
import { LineageEventConnection } from "./lineage.types.ts";

const EVENTS = "What happened to agencies, newest first; with an agency's code, what happened to it";

@Resolver()
export class LineageResolver {
  readonly #queries: LineageQueries;

  constructor(queries: LineageQueries) {
    this.#queries = queries;
  }

  @Authorized("agency.read")
  @Query(() => LineageEventConnection, { description: EVENTS })
  lineageEvents(
    @Ctx() context: Context,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("agency", () => String, { nullable: true }) agency: string | null,
  ): Promise<Page<LineageRow>> {
    return this.#queries.events(actorOf(context).provinceCode, agency, args);
  }
}

/** The same for anybody. */
@Resolver()
export class OpenLineageResolver {
  readonly #queries: LineageQueries;

  constructor(queries: LineageQueries) {
    this.#queries = queries;
  }

  @Authorized(PUBLIC)
  @Query(() => LineageEventConnection, { description: EVENTS })
  lineageEvents(
    @Arg("province", () => String) province: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("agency", () => String, { nullable: true }) agency: string | null,
  ): Promise<Page<LineageRow>> {
    return this.#queries.events(province, agency, args);
  }
}

@Resolver(() => LineageEventEntity)
export class LineageEventResolver {
  readonly #loaders: AgencyLoaders;

  constructor(loaders: AgencyLoaders) {
    this.#loaders = loaders;
  }

  @Extensions({ listSize: 8 })
  @FieldResolver(() => [AgencyEntity], { description: "The agencies before it" })
  from(@Ctx() context: Context, @Root() event: LineageRow): Promise<readonly AgencyEntity[]> {
    return this.#agencies(context, event.provinceCode, event.from);
  }

  @Extensions({ listSize: 8 })
  @FieldResolver(() => [AgencyEntity], {
    description: "The agencies after it; who goes on under the same code stands on both sides",
  })
  to(@Ctx() context: Context, @Root() event: LineageRow): Promise<readonly AgencyEntity[]> {
    return this.#agencies(context, event.provinceCode, event.to);
  }

  #agencies(context: Context, province: string, codes: readonly string[]): Promise<readonly AgencyEntity[]> {
    return Promise.all(codes.map((code) => this.#loaders.agency(context, province, code)));
  }
}
