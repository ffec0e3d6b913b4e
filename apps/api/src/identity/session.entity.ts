import { Column, Entity, PrimaryColumn } from "typeorm";

/** A signed-in browser; of its token only the SHA-256 is kept. */
@Entity({ name: "session" })
export class SessionEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "bytea", name: "token_hash" })
  tokenHash!: Buffer;

  @Column({ type: "uuid", name: "account_id" })
  accountId!: string;

  @Column({ type: "timestamptz", name: "created_at" })
  createdAt!: Date;

  @Column({ type: "timestamptz", name: "last_seen_at" })
  lastSeenAt!: Date;

  @Column({ type: "timestamptz", name: "expires_at" })
  expiresAt!: Date;

  @Column({ type: "timestamptz", name: "ended_at", nullable: true })
  endedAt!: Date | null;

  @Column({ type: "text" })
  device!: string;
}
