import { FigureValue, type FigureValueProps } from "@sipas/ui";
import { text } from "../text.vi.ts";
import type { ScoreFigureFragment } from "./figure.generated.ts";

export interface ScoreValueProps extends Pick<FigureValueProps, "size" | "align" | "layout" | "baseLabel"> {
  readonly figure: ScoreFigureFragment;
}

/** A figure of a run with its base; that it is provisional is said once, above all figures. */
export function ScoreValue({ figure, ...rest }: ScoreValueProps) {
  const { value, numerator, denominator, ciLow, ciHigh, flags } = figure;
  return (
    <FigureValue
      value={value}
      numerator={numerator}
      denominator={denominator}
      low={ciLow}
      high={ciHigh}
      reason={text.noAnswers}
      baseLabel={text.overview.base}
      flags={flags.includes("FEW_ANSWERS") ? ["FEW"] : []}
      {...rest}
    />
  );
}
