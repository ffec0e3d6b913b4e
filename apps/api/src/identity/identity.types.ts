import { actionsOf, type Role } from "@sipas/domain/access";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { RoleEnum } from "../platform/graphql/enums.ts";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { resultUnion } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import type { AccountEntity } from "./account.entity.ts";

@ObjectType()
export class Account {
  @Field(() => ID)
  id!: string;

  organisationId!: string;

  provinceCode!: string;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => Boolean)
  mustChangePassword!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  lastSignInAt!: Date | null;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => Int)
  version!: number;

  static of(row: AccountEntity): Account {
    const { passwordHash: _secret, ...shown } = row;
    return Object.assign(new Account(), shown);
  }
}

@ObjectType()
export class AccountConnection extends connectionOf("Account", Account) {}

@ObjectType({ description: "Who is signed in, and what they may do" })
export class Viewer {
  @Field(() => Account)
  account!: Account;

  @Field(() => ID)
  sessionId!: string;

  @Field(() => Boolean, { description: "The system runs on demonstration data" })
  demo!: boolean;

  @Field(() => [String], { description: "capability.verb" })
  get actions(): readonly string[] {
    return this.account.mustChangePassword ? [] : actionsOf(this.account.role);
  }

  static of(account: AccountEntity, sessionId: string, demo: boolean): Viewer {
    return Object.assign(new Viewer(), { account: Account.of(account), sessionId, demo });
  }
}

@ObjectType()
export class Session {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar)
  lastSeenAt!: Date;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;

  @Field(() => String, { description: "Browser and system, as the browser told" })
  device!: string;

  @Field(() => Boolean)
  current!: boolean;
}

@ObjectType({ description: "An account anyone may try in demonstration mode" })
export class DemoAccount {
  @Field(() => String)
  provinceName!: string;

  @Field(() => Boolean, { description: "An invented province, to practise in" })
  provinceSynthetic!: boolean;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String)
  organisationName!: string;
}

@ObjectType()
export class NewAccount {
  @Field(() => Account)
  account!: Account;

  @Field(() => String, { description: "Shown once; must be changed at the first sign-in" })
  temporaryPassword!: string;
}

@ObjectType()
export class SignedOut {
  @Field(() => Boolean)
  ok!: boolean;
}

@InputType()
export class SignInInput {
  @Field(() => String)
  login!: string;

  @Field(() => String)
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String)
  newPassword!: string;
}

@InputType()
export class CreateAccountInput {
  @Field(() => String)
  login!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class UpdateAccountInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  displayName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  idempotencyKey!: string;
}

export const SignInResult = resultUnion("SignInResult", Viewer);
export const ChangePasswordResult = resultUnion("ChangePasswordResult", Viewer);
export const CreateAccountResult = resultUnion("CreateAccountResult", NewAccount);
export const UpdateAccountResult = resultUnion("UpdateAccountResult", Account);
export const ResetPasswordResult = resultUnion("ResetPasswordResult", NewAccount);
export const EndSessionResult = resultUnion("EndSessionResult", SignedOut);
