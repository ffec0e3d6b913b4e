import type { Role } from "@sipas/domain/access";
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { RoleEnum } from "../platform/graphql/enums.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import type { AccountService } from "./account.service.ts";
import type { IdentityLoaders } from "./identity.loaders.ts";
import type { IdentityQueries } from "./identity.queries.ts";
import {
  Account,
  AccountConnection,
  CreateAccountInput,
  CreateAccountResult,
  ResetPasswordInput,
  ResetPasswordResult,
  UpdateAccountInput,
  UpdateAccountResult,
  Viewer,
} from "./identity.types.ts";
import { OrganisationEntity } from "./organisation.entity.ts";
import { ProvinceEntity } from "./province.entity.ts";

@Resolver(() => Account)
export class AccountResolver {
  readonly #accounts: AccountService;
  readonly #queries: IdentityQueries;
  readonly #loaders: IdentityLoaders;

  constructor(accounts: AccountService, queries: IdentityQueries, loaders: IdentityLoaders) {
    this.#accounts = accounts;
    this.#queries = queries;
    this.#loaders = loaders;
  }

  @Authorized("account.manage")
  @Query(() => AccountConnection, { description: "Accounts of the province by login" })
  accounts(
    @Ctx() context: Context,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("search", () => String, { nullable: true }) search: string | null,
    @Arg("role", () => RoleEnum, { nullable: true }) role: Role | null,
  ): Promise<Page<Account>> {
    return this.#queries.accounts(actorOf(context), { search, role }, args);
  }

  @Authorized("account.manage")
  @Query(() => Account, { nullable: true })
  account(@Ctx() context: Context, @Arg("id", () => ID) id: string): Promise<Account | null> {
    return this.#queries.account(actorOf(context), id);
  }

  @Authorized("account.manage")
  @Query(() => [OrganisationEntity], { description: "Organisations that accounts may belong to" })
  organisations(@Ctx() context: Context): Promise<readonly OrganisationEntity[]> {
    return this.#queries.organisations(actorOf(context));
  }

  @Authorized("account.manage")
  @Mutation(() => CreateAccountResult)
  async createAccount(
    @Ctx() context: Context,
    @Arg("input", () => CreateAccountInput) input: CreateAccountInput,
  ) {
    return answer(await this.#accounts.create(actorOf(context), input));
  }

  @Authorized("account.manage")
  @Mutation(() => UpdateAccountResult)
  async updateAccount(
    @Ctx() context: Context,
    @Arg("input", () => UpdateAccountInput) input: UpdateAccountInput,
  ) {
    return answer(await this.#accounts.update(actorOf(context), input));
  }

  @Authorized("account.manage")
  @Mutation(() => ResetPasswordResult)
  async resetPassword(
    @Ctx() context: Context,
    @Arg("input", () => ResetPasswordInput) input: ResetPasswordInput,
  ) {
    return answer(await this.#accounts.resetPassword(actorOf(context), input));
  }

  @FieldResolver(() => OrganisationEntity)
  organisation(@Ctx() context: Context, @Root() account: Account): Promise<OrganisationEntity> {
    return this.#loaders.organisation(context, account.organisationId);
  }
}

@Resolver(() => Viewer)
export class ViewerResolver {
  readonly #loaders: IdentityLoaders;

  constructor(loaders: IdentityLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => ProvinceEntity)
  province(@Ctx() context: Context, @Root() viewer: Viewer): Promise<ProvinceEntity> {
    return this.#loaders.province(context, viewer.account.provinceCode);
  }
}
