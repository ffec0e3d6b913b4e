import type { AuditAction, Role } from "@sipas/domain/access";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

export interface AuditDetail {
  readonly label: string;
  readonly value: string;
}

/** One line of the audit; the table refuses every change and deletion. */
@Entity({ name: "audit_entry" })
export class AuditEntryEntity {
  @PrimaryGeneratedColumn("identity", { type: "bigint" })
  seq!: string;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Column({ type: "uuid", name: "account_id", nullable: true })
  accountId!: string | null;

  @Column({ type: "text", name: "actor_name" })
  actorName!: string;

  @Column({ type: "text", name: "actor_role", nullable: true })
  actorRole!: Role | null;

  @Column({ type: "text" })
  action!: AuditAction;

  @Column({ type: "text", name: "subject_type", nullable: true })
  subjectType!: string | null;

  @Column({ type: "text", name: "subject_id", nullable: true })
  subjectId!: string | null;

  @Column({ type: "text", name: "subject_label", nullable: true })
  subjectLabel!: string | null;

  @Column({ type: "jsonb" })
  details!: readonly AuditDetail[];
}
