import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

@ObjectType("FieldworkImport", { description: "A file of issued and settled ballots that went in whole" })
@Entity({ name: "fieldwork_import" })
export class FieldworkImportEntity {
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

  @Field(() => Int, { description: "Ballots that were issued for the first time" })
  @Column({ type: "integer" })
  added!: number;

  @Field(() => Int, { description: "Ballots that were issued before and have moved on" })
  @Column({ type: "integer" })
  changed!: number;

  @Field(() => Int, { description: "Ballots of which something else was recorded before" })
  @Column({ type: "integer" })
  corrected!: number;

  @Field(() => Int, { description: "Rows that say what was known already" })
  @Column({ type: "integer" })
  unchanged!: number;

  @Field(() => Int, { description: "Rows without a disposition, which say nothing yet" })
  @Column({ type: "integer" })
  blank!: number;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "imported_at" })
  importedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "imported_by" })
  importedBy!: string;
}
