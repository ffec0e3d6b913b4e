import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

@ObjectType("CallbackDraw", {
  description: "How the ballots to call were drawn: `sipas draw-callbacks` on the same list gives the same",
})
@Entity({ name: "callback_draw" })
export class CallbackDrawEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Field(() => Int)
  @PrimaryColumn({ type: "integer" })
  wave!: number;

  @Field(() => String)
  @Column({ type: "text" })
  seed!: string;

  @Field(() => String, { description: "Of the list, an exact decimal of 0 to 1" })
  @Column({ type: "text" })
  share!: string;

  @Field(() => Int)
  @Column({ type: "integer", name: "floor_agency" })
  floorAgency!: number;

  @Field(() => Int)
  @Column({ type: "integer", name: "floor_enumerator" })
  floorEnumerator!: number;

  @Field(() => Int, { description: "Valid ballots in the list" })
  @Column({ type: "integer" })
  ballots!: number;

  @Field(() => String, { description: "SHA-256 of the list as a file" })
  @Column({ type: "text", name: "list_digest" })
  listDigest!: string;

  /** The list itself, read only where it is asked for; of years published before it was kept it is null. */
  @Column({ type: "text", nullable: true, select: false })
  list!: string | null;

  @Field(() => Int)
  @Column({ type: "integer" })
  selected!: number;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "drawn_at" })
  drawnAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "drawn_by" })
  drawnBy!: string;

  @Column({ type: "uuid", name: "drawn_by_account" })
  drawnByAccount!: string;
}
