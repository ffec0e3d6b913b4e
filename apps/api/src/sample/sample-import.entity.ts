import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";

@ObjectType("SampleImport", { description: "A file of sample units that went in whole" })
@Entity({ name: "sample_import" })
export class SampleImportEntity {
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
  @Column({ type: "integer", name: "official_units" })
  officialUnits!: number;

  @Field(() => Int)
  @Column({ type: "integer", name: "reserve_units" })
  reserveUnits!: number;

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "imported_at" })
  importedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "imported_by" })
  importedBy!: string;
}
