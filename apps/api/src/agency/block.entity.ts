import type { Block as DomainBlock } from "@sipas/domain/agency";
import { Field, InputType, ObjectType } from "type-graphql";

@InputType("BlockInput")
@ObjectType("Block", { description: "What agencies are ranked within in a year" })
export class Block implements DomainBlock {
  @Field(() => String, {
    description: "Upper snake case, the same in every year in which it means the same",
  })
  code!: string;

  @Field(() => String)
  name!: string;
}

/** The block of a code among those of its year; one that its year does not name is called by its code. */
export function blockOf(blocks: readonly DomainBlock[], code: string): Block {
  return blocks.find((block) => block.code === code) ?? { code, name: code };
}
