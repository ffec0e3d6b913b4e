import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { ImportedFile } from "../platform/imported-file.ts";

@ObjectType("BallotImport", { description: "A file of ballots that went in whole" })
@Entity({ name: "ballot_import" })
export class BallotImportEntity extends ImportedFile {
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
}
