import type { Actor, Role } from "@sipas/domain/access";
import { In, IsNull, MoreThan, type DataSource } from "typeorm";
import type { Clock } from "../platform/clock.ts";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { assertCan } from "../platform/errors.ts";
import { AccountEntity } from "./account.entity.ts";
import { Account, DemoAccount, Session } from "./identity.types.ts";
import { OrganisationEntity } from "./organisation.entity.ts";
import { ProvinceEntity } from "./province.entity.ts";
import { SessionEntity } from "./session.entity.ts";

export interface AccountFilter {
  readonly search?: string | null | undefined;
  readonly role?: Role | null | undefined;
}

export class IdentityQueries {
  readonly #dataSource: DataSource;
  readonly #clock: Clock;

  constructor(dataSource: DataSource, clock: Clock) {
    this.#dataSource = dataSource;
    this.#clock = clock;
  }

  /** Accounts of the actor's province by login. */
  async accounts(actor: Actor, filter: AccountFilter, args: PageArgs): Promise<Page<Account>> {
    assertCan(actor, "account.manage");
    const query = this.#dataSource
      .getRepository(AccountEntity)
      .createQueryBuilder("account")
      .where("account.provinceCode = :province", { province: actor.provinceCode });
    if (filter.role) query.andWhere("account.role = :role", { role: filter.role });
    if (filter.search?.trim()) {
      query.andWhere("(account.login ILIKE :search OR account.displayName ILIKE :search)", {
        search: `%${filter.search
          .trim()
          .normalize("NFC")
          .replace(/[\\%_]/g, "\\$&")}%`,
      });
    }
    const page = await pageOf(query, args, {
      columns: ["account.login"],
      direction: "ASC",
      keyOf: (row) => [row.login],
    });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: Account.of(node) })) };
  }

  async account(actor: Actor, id: string): Promise<Account | null> {
    assertCan(actor, "account.manage");
    const row = await this.#dataSource
      .getRepository(AccountEntity)
      .findOneBy({ id, provinceCode: actor.provinceCode });
    return row && Account.of(row);
  }

  /** The actor's own row, as it is now. */
  self(actor: Actor): Promise<AccountEntity> {
    return this.#dataSource.getRepository(AccountEntity).findOneByOrFail({ id: actor.accountId });
  }

  /** The actor's own sessions that still live, last used first. */
  async sessions(actor: Actor, currentId: string | null): Promise<readonly Session[]> {
    const rows = await this.#dataSource.getRepository(SessionEntity).find({
      where: { accountId: actor.accountId, endedAt: IsNull(), expiresAt: MoreThan(this.#clock()) },
      order: { lastSeenAt: "DESC" },
      take: 20,
    });
    return rows.map((row) => Object.assign(new Session(), row, { current: row.id === currentId }));
  }

  /** Every province; there are 34 in the country. */
  provinces(): Promise<readonly ProvinceEntity[]> {
    return this.#dataSource.getRepository(ProvinceEntity).find({ order: { code: "ASC" }, take: 100 });
  }

  organisations(actor: Actor): Promise<readonly OrganisationEntity[]> {
    return this.#dataSource
      .getRepository(OrganisationEntity)
      .find({ where: { provinceCode: actor.provinceCode }, order: { name: "ASC" }, take: 500 });
  }

  async demoAccounts(): Promise<readonly DemoAccount[]> {
    const rows = await this.#dataSource
      .getRepository(AccountEntity)
      .find({ where: { demo: true, active: true }, order: { createdAt: "ASC", login: "ASC" }, take: 50 });
    const organisations = await this.#dataSource
      .getRepository(OrganisationEntity)
      .findBy({ id: In(rows.map((row) => row.organisationId)) });
    const names = new Map(organisations.map((organisation) => [organisation.id, organisation.name]));
    const provinces = await this.#dataSource.getRepository(ProvinceEntity).find();
    const provinceOf = new Map(provinces.map((province) => [province.code, province]));
    return rows.map((row) =>
      Object.assign(new DemoAccount(), row, {
        provinceName: provinceOf.get(row.provinceCode)!.name,
        provinceSynthetic: provinceOf.get(row.provinceCode)!.synthetic,
        organisationName: names.get(row.organisationId) ?? "",
      }),
    );
  }
}
