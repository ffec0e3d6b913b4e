import type { Block } from "@sipas/domain/agency";
import { publicDataPathOf, publicPathOf } from "@sipas/domain/publication";
import { Arg, Args, Authorized, Extensions, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { BlockEnum } from "../agency/roster-entry.entity.ts";
import { PUBLIC } from "../platform/graphql/access.ts";
import { ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { PublishedAgency, PublishedYear, PublishedYearConnection } from "./open-publication.types.ts";
import type { PublishedQueries, PublishedRelease } from "./published.queries.ts";

/** What has been published, for anybody. */
@Resolver(() => PublishedYear)
export class OpenPublicationResolver {
  readonly #published: PublishedQueries;

  constructor(published: PublishedQueries) {
    this.#published = published;
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
    @Arg("province", () => String) province: string,
    @Arg("year", () => Int) year: number,
  ): Promise<PublishedYear | null> {
    const release = await this.#published.find(province, year);
    return release && yearOf(release);
  }

  @Extensions({ listSize: 100 })
  @FieldResolver(() => [PublishedAgency], { description: "In the order of rank; those without answers last" })
  agencies(
    @Root() { agencies }: PublishedYear,
    @Arg("block", () => BlockEnum, { nullable: true }) block: Block | null,
  ): readonly PublishedAgency[] {
    return block ? agencies.filter((agency) => agency.block === block) : agencies;
  }

  @FieldResolver(() => PublishedAgency, { nullable: true })
  agency(
    @Root() { agencies }: PublishedYear,
    @Arg("code", () => String) code: string,
  ): PublishedAgency | null {
    return agencies.find((agency) => agency.code === code) ?? null;
  }
}

function yearOf({ snapshot, digest }: PublishedRelease): PublishedYear {
  const { province, year } = snapshot;
  return {
    ...snapshot,
    provinceCode: province.code,
    provinceName: province.name,
    digest,
    path: publicPathOf(province.code, year),
    dataPath: publicDataPathOf(province.code, year),
  };
}
