import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { Page, PageArgs } from "./paging.ts";

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** `first` rows after a cursor, or the `first` rows before one; at most 100. */
@ArgsType()
export class ConnectionArgs implements PageArgs {
  @Field(() => Int, { defaultValue: 50, description: "Rows of a page, 1 to 100" })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => String, { nullable: true, description: "Takes precedence over `after`" })
  before?: string | null;
}

/** The same for a list of few, wide rows. */
@ArgsType()
export class ShortConnectionArgs implements PageArgs {
  @Field(() => Int, { defaultValue: 20, description: "Rows of a page, 1 to 100" })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => String, { nullable: true, description: "Takes precedence over `after`" })
  before?: string | null;
}

/** The connection and edge types of a node; the abstract class to extend and decorate. */
export function connectionOf<T extends object>(name: string, node: ClassType<T>) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: T;
  }

  @ObjectType(`${name}Connection`)
  class Connection implements Page<T> {
    @Field(() => [Edge])
    edges!: readonly Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }

  return Connection;
}
