import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { ImportedFile } from "../platform/imported-file.ts";

@ObjectType("FieldworkImport", { description: "A file of issued and settled ballots that went in whole" })
@Entity({ name: "fieldwork_import" })
export class FieldworkImportEntity extends ImportedFile {
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
}
