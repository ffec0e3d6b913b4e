import type { Role } from "@sipas/domain/access";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The row holds a secret, so the API shows `Account` instead. */
@Entity({ name: "account" })
export class AccountEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Column({ type: "uuid", name: "organisation_id" })
  organisationId!: string;

  @Column({ type: "text" })
  login!: string;

  @Column({ type: "text", name: "display_name" })
  displayName!: string;

  @Column({ type: "text" })
  role!: Role;

  @Column({ type: "text", name: "password_hash" })
  passwordHash!: string;

  @Column({ type: "boolean", name: "must_change_password" })
  mustChangePassword!: boolean;

  @Column({ type: "boolean" })
  active!: boolean;

  @Column({ type: "boolean" })
  demo!: boolean;

  @Column({ type: "timestamptz", name: "last_sign_in_at", nullable: true })
  lastSignInAt!: Date | null;

  @Column({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;

  @Column({ type: "integer" })
  version!: number;
}
