import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { ImportedFile } from "../platform/imported-file.ts";

@ObjectType("SampleImport", { description: "A file of sample units that went in whole" })
@Entity({ name: "sample_import" })
export class SampleImportEntity extends ImportedFile {
  @Field(() => Int)
  @Column({ type: "integer", name: "official_units" })
  officialUnits!: number;

  @Field(() => Int)
  @Column({ type: "integer", name: "reserve_units" })
  reserveUnits!: number;
}
