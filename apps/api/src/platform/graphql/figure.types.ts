import { ANSWER_FLAGS, answerFlags, FEW_ANSWERS } from "@sipas/domain/kernel";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "./enums.ts";

const FIGURE_FLAGS = [...ANSWER_FLAGS, "PROVISIONAL"] as const;
export type FigureFlag = (typeof FIGURE_FLAGS)[number];

const FigureFlagEnum = enumOf("FigureFlag", FIGURE_FLAGS, {
  FEW_ANSWERS: `Dưới ${FEW_ANSWERS} lượt trả lời`,
  NO_ANSWERS: "Không có lượt trả lời",
  PROVISIONAL: "Tạm tính",
});

/** The marks of a figure beside those of all figures around it. */
export function figureFlags(denominator: number, marks: readonly FigureFlag[]): readonly FigureFlag[] {
  return [...marks, ...answerFlags(denominator)];
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
