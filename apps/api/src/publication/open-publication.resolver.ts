import { publicDataPathOf, publicPathOf } from "@sipas/domain/publication";
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
import { PUBLIC } from "../platform/graphql/access.ts";
import type { Context } from "../platform/graphql/context.ts";
import { ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import { ROSTER_SIZE, type Page } from "../platform/graphql/paging.ts";
import { PublishedAgency, PublishedYear, PublishedYearConnection } from "./open-publication.types.ts";
import { summaryOf, type PublishedSummary } from "./published-summaries.ts";
import type { PublishedLoaders } from "./published.loaders.ts";
import type { PublishedQueries } from "./published.queries.ts";

/** What has been published, for anybody. */
@Resolver(() => PublishedYear)
export class OpenPublicationResolver {
  readonly #published: PublishedQueries;
  readonly #loaders: PublishedLoaders;

  constructor(published: PublishedQueries, loaders: PublishedLoaders) {
    this.#published = published;
    this.#loaders = loaders;
  }

  @Authorized(PUBLIC)
  @Query(() => PublishedYearConnection, { description: "Published years, newest first" })
  async releases(@Args(() => ShortConnectionArgs) args: ShortConnectionArgs): Promise<Page<PublishedYear>> {
    const page = await this.#published.list(args);
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: yearOf(node) })) };
  }

  @Authorized(PUBLIC)
  @Query(() => PublishedYear, { nullable: true, description: "Null while the year is not published" })
  async release(
    @Ctx() context: Context,
    @Arg("province", () => String) province: string,
    @Arg("year", () => Int) year: number,
  ): Promise<PublishedYear | null> {
    const release = await this.#published.find(province, year);
    if (!release) return null;
    this.#loaders.documents(context).prime(release.id, release);
    return yearOf(summaryOf(release));
  }

  @Extensions({ listSize: ROSTER_SIZE })
  @FieldResolver(() => [PublishedAgency], { description: "In the order of rank; those without answers last" })
  async agencies(
    @Ctx() context: Context,
    @Root() { releaseId }: PublishedYear,
    @Arg("block", () => String, { nullable: true, description: "The code of a block" }) block: string | null,
  ): Promise<readonly PublishedAgency[]> {
    const { agencies } = (await this.#loaders.documents(context).load(releaseId)).snapshot;
    return block ? agencies.filter((agency) => agency.block === block) : agencies;
  }

  @FieldResolver(() => PublishedAgency, { nullable: true })
  async agency(
    @Ctx() context: Context,
    @Root() { releaseId }: PublishedYear,
    @Arg("code", () => String) code: string,
  ): Promise<PublishedAgency | null> {
    const { agencies } = (await this.#loaders.documents(context).load(releaseId)).snapshot;
    return agencies.find((agency) => agency.code === code) ?? null;
  }
}

function yearOf(summary: PublishedSummary): PublishedYear {
  const { province, year } = summary;
  return {
    ...summary,
    provinceCode: province.code,
    provinceName: province.name,
    path: publicPathOf(province.code, year),
    dataPath: publicDataPathOf(province.code, year),
  };
}
