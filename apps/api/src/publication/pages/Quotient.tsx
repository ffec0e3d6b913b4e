import { formatCount, formatRatio, type Rounding } from "@sipas/domain/kernel";
import type { PublishedShare } from "@sipas/domain/publication";
import { percent } from "./figures.tsx";

export interface QuotientProps {
  /** What it is called, and what is divided by what. */
  readonly words: {
    readonly label: string;
    readonly formula: (part: string, whole: string, value: string) => string;
  };
  readonly of: PublishedShare;
  readonly rounding: Rounding;
}

/** A share as the formula that it comes from, with its numbers; nothing where it is a share of nothing. */
export function Quotient({ words, of: { part, whole, share }, rounding }: QuotientProps) {
  if (!share) return null;
  const value = percent(formatRatio(share, rounding, 100));
  return (
    <>
      <dt>{words.label}</dt>
      <dd>{words.formula(formatCount(part), formatCount(whole), value)}</dd>
    </>
  );
}
