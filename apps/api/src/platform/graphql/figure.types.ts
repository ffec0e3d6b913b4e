import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "./enums.ts";

const FIGURE_FLAGS = ["FEW_ANSWERS", "NO_ANSWERS", "PROVISIONAL"] as const;
export type FigureFlag = (typeof FIGURE_FLAGS)[number];

const FigureFlagEnum = enumOf("FigureFlag", FIGURE_FLAGS, {
  FEW_ANSWERS: "Dưới 30 lượt trả lời",
  NO_ANSWERS: "Không có lượt trả lời",
  PROVISIONAL: "Tạm tính",
});

/** A figure that rests on fewer answers is marked. */
const FEW_ANSWERS = 30;

/** The marks of a figure beside those of all figures around it. */
export function figureFlags(denominator: number, marks: readonly FigureFlag[]): readonly FigureFlag[] {
  if (denominator === 0) return [...marks, "NO_ANSWERS"];
  return denominator < FEW_ANSWERS ? [...marks, "FEW_ANSWERS"] : marks;
}

@ObjectType({
  description:
    "A number with its base. Under a mean the value is not numerator over denominator. An interval is null until it is computed.",
})
export class Figure {
  @Field(() => String, { nullable: true, description: "Percent as a decimal string" })
  value!: string | null;

  @Field(() => Int, { description: "What counts: of an index its satisfied answers" })
  numerator!: number;

  @Field(() => Int, { description: "What it is counted of: of an index its answers of level 1 to 5" })
  denominator!: number;

  @Field(() => String, { nullable: true })
  ciLow!: string | null;

  @Field(() => String, { nullable: true })
  ciHigh!: string | null;

  @Field(() => [FigureFlagEnum])
  flags!: readonly FigureFlag[];
}
