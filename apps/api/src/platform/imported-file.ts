import { Field, ID, ObjectType } from "type-graphql";
import { Column, PrimaryColumn, type DataSource, type EntityTarget } from "typeorm";
import { pageOf } from "./database/keyset.ts";
import type { Page, PageArgs } from "./graphql/paging.ts";
import { DateTimeScalar } from "./graphql/scalars.ts";

/** What is kept of every file that went into a plan whole; each kind adds what it counts. */
@ObjectType()
export abstract class ImportedFile {
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

  @Field(() => DateTimeScalar)
  @Column({ type: "timestamptz", name: "imported_at" })
  importedAt!: Date;

  @Field(() => String)
  @Column({ type: "text", name: "imported_by" })
  importedBy!: string;
}

/** The files of one kind that went into a plan, newest first. */
export function filesOf<Row extends ImportedFile>(
  dataSource: DataSource,
  entity: EntityTarget<Row>,
  planId: string,
  args: PageArgs,
): Promise<Page<Row>> {
  const query = dataSource
    .getRepository(entity)
    .createQueryBuilder("file")
    .where("file.planId = :planId", { planId });
  return pageOf(query, args, {
    columns: ["file.importedAt", "file.id"],
    direction: "DESC",
    keyOf: (row) => [row.importedAt.toISOString(), row.id],
  });
}
