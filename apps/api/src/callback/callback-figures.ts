import { callbackRates, shareOf, type CallbackCounts, type CallbackRates } from "@sipas/domain/callback";
import { formatRatio, type Ratio, type Rounding } from "@sipas/domain/kernel";
import type { Figure } from "../platform/graphql/figure.types.ts";

type Figures = Readonly<Record<keyof CallbackRates, Figure>>;

/** The rates of counts as figures with their bases, rounded by the plan's method. */
export function figuresOf(counts: CallbackCounts, rounding: Rounding): Figures {
  const { called, reached, confirmed } = counts;
  const rates = callbackRates(counts);
  return {
    reachedOfCalled: figureOf(rates.reachedOfCalled, reached, called, rounding),
    confirmedOfCalled: figureOf(rates.confirmedOfCalled, confirmed, called, rounding),
    confirmedOfReached: figureOf(rates.confirmedOfReached, confirmed, reached, rounding),
  };
}

export function shareFigure(part: number, whole: number, rounding: Rounding): Figure {
  return figureOf(shareOf(part, whole), part, whole, rounding);
}

function figureOf(share: Ratio | null, numerator: number, denominator: number, rounding: Rounding): Figure {
  const value = share && formatRatio(share, rounding, 100);
  return { value, numerator, denominator, ciLow: null, ciHigh: null, flags: [] };
}
