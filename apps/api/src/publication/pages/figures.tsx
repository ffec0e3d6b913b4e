import { formatCount, formatDecimal } from "@sipas/domain/kernel";
import { FIGURE_FLAG_LABELS, type PublishedFigure } from "@sipas/domain/publication";
import { text } from "./text.vi.ts";

/** An index as it is read: 95,01 %. */
export function percent(value: string | null): string {
  return value === null ? text.none : `${formatDecimal(value)}\u00a0%`;
}

/** What a figure rests on, in words. */
export function baseOf({ numerator, denominator }: PublishedFigure): string {
  return text.base(formatCount(numerator), formatCount(denominator));
}

/** The marks of a figure, in words; nothing where there is none. */
export function Marks({ figure }: { readonly figure: PublishedFigure }) {
  return figure.flags
    .filter((flag) => flag === "FEW_ANSWERS")
    .map((flag) => (
      <span key={flag} className="mark">
        {FIGURE_FLAG_LABELS[flag]}
      </span>
    ));
}

/** Says of an invented figure that it is one, right beside it. */
export function SyntheticMark({ synthetic }: { readonly synthetic: boolean }) {
  if (!synthetic) return null;
  return (
    <p>
      <strong className="mark">{text.synthetic.mark}</strong>
    </p>
  );
}

/** The index as a length beside its number, from 0 to 100 %. */
export function Bar({ value }: { readonly value: string | null }) {
  if (value === null) return null;
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="track" width="100" height="8" />
      <rect className="fill" width={value} height="8" />
    </svg>
  );
}
