import { FigureValue, type FigureValueProps } from "@sipas/ui";
import type { CallbackFigureFragment } from "./overview/overview.generated.ts";
import { text } from "./text.vi.ts";

export interface CallbackRateProps extends Pick<FigureValueProps, "size" | "align"> {
  readonly figure: CallbackFigureFragment;
}

/** A rate of callbacks with the cases it rests on. */
export function CallbackRate({ figure: { value, numerator, denominator }, ...rest }: CallbackRateProps) {
  return (
    <FigureValue
      value={value}
      numerator={numerator}
      denominator={denominator}
      baseLabel={text.overview.base}
      reason={text.overview.noBase}
      {...rest}
    />
  );
}
