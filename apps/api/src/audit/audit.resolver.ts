import { Arg, Args, Authorized, Ctx, Query, Resolver } from "type-graphql";
import type { Page } from "../platform/graphql/paging.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { AuditQueries } from "./audit.queries.ts";
import { AuditEntry, AuditEntryConnection, AuditFilter } from "./audit.types.ts";

@Resolver(() => AuditEntry)
export class AuditResolver {
  readonly #queries: AuditQueries;

  constructor(queries: AuditQueries) {
    this.#queries = queries;
  }

  @Authorized("audit.read")
  @Query(() => AuditEntryConnection, { description: "The audit of the province, newest first" })
  auditEntries(
    @Ctx() context: Context,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
  ): Promise<Page<AuditEntry>> {
    return this.#queries.page(actorOf(context), filter ?? {}, args);
  }
}
