import {
  RELEASE_STATE_LABELS,
  RELEASE_STATES,
  type ReleaseState,
  type Snapshot,
} from "@sipas/domain/publication";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { enumOf } from "../platform/graphql/enums.ts";
import { DateTimeScalar, DayScalar } from "../platform/graphql/scalars.ts";

const ReleaseStateEnum = enumOf("ReleaseState", RELEASE_STATES, RELEASE_STATE_LABELS);

@ObjectType("Release", {
  description: "The Decision that publishes a year, written down by one person and confirmed by another",
})
@Entity({ name: "release" })
export class ReleaseEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Column({ type: "text", name: "province_code" })
  provinceCode!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  year!: number;

  @Field(() => Int, { description: "From 1 within the plan" })
  @Column({ type: "integer" })
  edition!: number;

  @Column({ type: "uuid", name: "run_id" })
  runId!: string;

  @Field(() => ReleaseStateEnum)
  @Column({ type: "text" })
  state!: ReleaseState;

  @Field(() => String)
  @Column({ type: "text", name: "decision_number" })
  decisionNumber!: string;

  @Field(() => DayScalar)
  @Column({ type: "date", name: "decision_date" })
  decisionDate!: string;

  @Field(() => String, { description: "May be blank" })
  @Column({ type: "text", name: "signer_name" })
  signerName!: string;

  @Field(() => String, { description: "The line above the signature; may be blank" })
  @Column({ type: "text", name: "competence_line" })
  competenceLine!: string;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "recorded_at" })
  recordedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "recorded_by" })
  recordedBy!: string;

  @Column({ type: "uuid", name: "recorded_account_id" })
  recordedAccountId!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @Column({ type: "timestamptz", name: "confirmed_at", nullable: true })
  confirmedAt!: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", name: "confirmed_by", nullable: true })
  confirmedBy!: string | null;

  @Column({ type: "uuid", name: "confirmed_account_id", nullable: true })
  confirmedAccountId!: string | null;

  /** Large, so read only where it is asked for. */
  @Column({ type: "jsonb", nullable: true, select: false })
  snapshot!: Snapshot | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of the published document; null before" })
  @Column({ type: "text", nullable: true })
  digest!: string | null;

  @Field(() => Int)
  @Column({ type: "integer" })
  version!: number;

  /** PostgreSQL's mark of the write that made the row: another one after any write, whoever makes it. */
  @Column({ type: "text", name: "xmin", select: false, insert: false, update: false })
  rowMark!: string;
}
