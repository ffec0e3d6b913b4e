import type { RunChangeCause } from "@sipas/domain/scoring";
import { RUN_CHANGE_CAUSE_LABELS, RUN_CHANGE_CAUSES } from "@sipas/domain/scoring";
import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { Block } from "../agency/block.entity.ts";
import { enumOf } from "../platform/graphql/enums.ts";
import { Figure } from "../platform/graphql/figure.types.ts";
import { ROSTER_SIZE } from "../platform/graphql/paging.ts";
import { ScoreRunEntity } from "./score-run.entity.ts";

const RunChangeCauseEnum = enumOf("RunChangeCause", RUN_CHANGE_CAUSES, RUN_CHANGE_CAUSE_LABELS);

@ObjectType({ description: "Something that happened between two runs and can make their figures differ" })
export class RunChange {
  @Field(() => RunChangeCauseEnum)
  cause!: RunChangeCause;

  @Field(() => String, { description: "In Vietnamese: what and how many" })
  detail!: string;
}

@ObjectType()
export class IndexChange {
  @Field(() => Figure, { nullable: true })
  before!: Figure | null;

  @Field(() => Figure, { nullable: true })
  after!: Figure | null;

  @Field(() => String, {
    nullable: true,
    description: "Percentage points between the two as they are shown; null where one has no value",
  })
  difference!: string | null;
}

@ObjectType()
export class BlockChange {
  @Field(() => Block)
  block!: Block;

  @Field(() => IndexChange)
  index!: IndexChange;
}

@ObjectType()
export class AgencyChange {
  agencyCode!: string;

  @Field(() => Block)
  block!: Block;

  @Field(() => IndexChange)
  index!: IndexChange;

  @Field(() => Int, { nullable: true })
  rankBefore!: number | null;

  @Field(() => Int, { nullable: true })
  rankAfter!: number | null;

  @Field(() => Int, { description: "Valid ballots" })
  ballotsBefore!: number;

  @Field(() => Int)
  ballotsAfter!: number;
}

@ObjectType({ description: "Two runs of one plan side by side, the earlier one first" })
export class ScoreRunComparison {
  @Field(() => ScoreRunEntity)
  before!: ScoreRunEntity;

  @Field(() => ScoreRunEntity)
  after!: ScoreRunEntity;

  @Field(() => Boolean, { description: "Every figure of the two is the same" })
  equal!: boolean;

  @Extensions({ listSize: 20 })
  @Field(() => [RunChange])
  causes!: readonly RunChange[];

  @Field(() => IndexChange)
  province!: IndexChange;

  @Extensions({ listSize: 2 })
  @Field(() => [BlockChange])
  blocks!: readonly BlockChange[];

  @Extensions({ listSize: ROSTER_SIZE })
  @Field(() => [AgencyChange], { description: "In the order of rank of the later run" })
  agencies!: readonly AgencyChange[];
}
