import { AUDIT_ACTION_LABELS, type Role } from "@sipas/domain/access";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connection.types.ts";
import { RoleEnum } from "../platform/graphql/enums.ts";
import { DateTimeScalar, DayScalar } from "../platform/graphql/scalars.ts";
import type { AuditEntryEntity } from "./audit-entry.entity.ts";

@ObjectType("AuditDetail")
export class AuditDetailType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: "Who did what to what, and when; lines are only ever added" })
export class AuditEntry {
  @Field(() => ID)
  seq!: string;

  @Field(() => DateTimeScalar)
  at!: Date;

  @Field(() => String)
  actorName!: string;

  @Field(() => RoleEnum, { nullable: true })
  actorRole!: Role | null;

  @Field(() => String, { description: "capability.verb" })
  action!: string;

  @Field(() => String, { description: "In Vietnamese: what was done" })
  actionLabel!: string;

  @Field(() => String, { nullable: true })
  subjectType!: string | null;

  @Field(() => String, { nullable: true })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: "In Vietnamese: to what" })
  subjectLabel!: string | null;

  @Field(() => [AuditDetailType], { description: "Never personal data" })
  details!: readonly AuditDetailType[];

  static of(row: AuditEntryEntity): AuditEntry {
    return Object.assign(new AuditEntry(), row, { actionLabel: AUDIT_ACTION_LABELS[row.action] });
  }
}

@ObjectType()
export class AuditEntryConnection extends connectionOf("AuditEntry", AuditEntry) {}

@InputType()
export class AuditFilter {
  @Field(() => String, { nullable: true })
  action?: string | null;

  @Field(() => ID, { nullable: true })
  accountId?: string | null;

  @Field(() => String, { nullable: true })
  subjectId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "First day, in Việt Nam" })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Last day, in Việt Nam" })
  to?: string | null;
}
