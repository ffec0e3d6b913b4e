import type { Actor } from "@sipas/domain/access";
import type { DataSource } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { assertCan } from "../platform/errors.ts";
import { AuditEntryEntity } from "./audit-entry.entity.ts";
import { AuditEntry, type AuditFilter } from "./audit.types.ts";

export class AuditQueries {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** The audit of the actor's province, newest first. */
  async page(actor: Actor, filter: AuditFilter, args: PageArgs): Promise<Page<AuditEntry>> {
    assertCan(actor, "audit.read");
    const query = this.#dataSource
      .getRepository(AuditEntryEntity)
      .createQueryBuilder("entry")
      .where("entry.provinceCode = :province", { province: actor.provinceCode });
    if (filter.action) query.andWhere("entry.action = :action", { action: filter.action });
    if (filter.accountId) query.andWhere("entry.accountId = :account", { account: filter.accountId });
    if (filter.subjectId) query.andWhere("entry.subjectId = :subject", { subject: filter.subjectId });
    if (filter.from) query.andWhere("entry.at >= :from::timestamptz", { from: `${filter.from} 00:00+07` });
    if (filter.to)
      query.andWhere("entry.at < :to::timestamptz + interval '1 day'", { to: `${filter.to} 00:00+07` });
    const page = await pageOf(query, args, {
      columns: ["entry.seq"],
      direction: "DESC",
      keyOf: (row) => [row.seq],
    });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: AuditEntry.of(node) })) };
  }
}
