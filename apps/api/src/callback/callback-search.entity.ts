import { Column, Entity, PrimaryColumn } from "typeorm";

/** That an account looked for the case of somebody who rang, and what it found; kept for a day. */
@Entity({ name: "callback_search" })
export class CallbackSearchEntity {
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", name: "account_id" })
  accountId!: string;

  @Column({ type: "timestamptz" })
  at!: Date;

  /** The cases that were shown. */
  @Column({ type: "uuid", array: true })
  found!: string[];
}
