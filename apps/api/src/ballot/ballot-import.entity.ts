import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

@ObjectType("BallotImport", { description: "A file of ballots that went in whole" })
@Entity({ name: "ballot_import" })
export class BallotImportEntity {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Column({ type: "uuid", name: "plan_id" })
  planId!: string;

  @Field(() => String)
  @Column({ type: "text", name: "file_name" })
  fileName!: string;

  @Field(() => String, { description: "SHA-256 of the file's bytes" })
  @Column({ type: "text" })
  digest!: string;

  @Field(() => Int)
  @Column({ type: "integer" })
  ballots!: number;

  @Field(() => Int)
  @Column({ type: "integer", name: "valid_ballots" })
  validBallots!: number;

  @Field(() => Int)
  @Column({ type: "integer", name: "void_ballots" })
  voidBallots!: number;

  @Field(() => Boolean, { description: "The ballots are invented" })
  @Column({ type: "boolean" })
  synthetic!: boolean;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "imported_at" })
  importedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "imported_by" })
  importedBy!: string;
}
