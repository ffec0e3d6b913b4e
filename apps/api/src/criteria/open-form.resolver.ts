import type { BallotForm } from "@sipas/domain/criteria";
import { Arg, Args, Authorized, Int, Query, Resolver } from "type-graphql";
import { PUBLIC } from "../platform/graphql/access.ts";
import { ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { BallotFormEnum } from "./form-parts.entity.ts";
import type { FormQueries } from "./form.queries.ts";
import { PublishedForm, PublishedFormConnection } from "./published-form.types.ts";

/** By which forms agencies are measured, for anybody. */
@Resolver()
export class OpenFormResolver {
  readonly #queries: FormQueries;

  constructor(queries: FormQueries) {
    this.#queries = queries;
  }

  @Authorized(PUBLIC)
  @Query(() => PublishedFormConnection, {
    description: "Forms that a plan was issued on, newest year first",
  })
  async ballotForms(
    @Arg("province", () => String) province: string,
    @Args(() => ShortConnectionArgs) args: ShortConnectionArgs,
    @Arg("year", () => Int, { nullable: true }) year: number | null,
    @Arg("form", () => BallotFormEnum, { nullable: true }) form: BallotForm | null,
  ): Promise<Page<PublishedForm>> {
    const page = await this.#queries.frozenPage(province, { year, form }, args);
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: PublishedForm.of(node) }));
    return { ...page, edges };
  }
}
