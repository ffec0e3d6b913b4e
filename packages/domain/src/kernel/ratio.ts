/**
 * An exact fraction. Every index, share and mean is one until it is printed, so that ranks
 * and comparisons never rest on rounded figures. The denominator is positive; fractions are
 * kept in lowest terms.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ROUNDING_MODES = ["HALF_UP"] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

export interface Rounding {
  /** Digits behind the decimal sign, 0 to 6. */
  readonly digits: number;
  readonly mode: RoundingMode;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The fraction in lowest terms. Throws on a denominator that is not positive: a caller's fault, never input. */
export function ratio(numerator: bigint | number, denominator: bigint | number): Ratio {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d <= 0n) throw new RangeError("the denominator of a ratio must be positive");
  const divisor = gcd(n, d) || 1n;
  return { numerator: n / divisor, denominator: d / divisor };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareRatio(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function addRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The unweighted mean; null of nothing. */
export function meanRatio(parts: readonly Ratio[]): Ratio | null {
  if (parts.length === 0) return null;
  const sum = sumUnreduced(parts, 0, parts.length);
  return ratio(sum.numerator, sum.denominator * BigInt(parts.length));
}

// The common denominator of a thousand agencies has thousands of digits: halving keeps the factors
// of one size, and only the caller brings the sum to lowest terms, once.
function sumUnreduced(parts: readonly Ratio[], from: number, to: number): Ratio {
  if (to - from === 1) return parts[from]!;
  const middle = (from + to) >> 1;
  const [a, b] = [sumUnreduced(parts, from, middle), sumUnreduced(parts, middle, to)];
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** The median; of an even number the mean of the two in the middle; null of nothing. */
export function medianRatio(parts: readonly Ratio[]): Ratio | null {
  const sorted = parts.toSorted(compareRatio);
  const middle = sorted.length >> 1;
  return meanRatio(
    sorted.length % 2 === 1
      ? sorted.slice(middle, middle + 1)
      : sorted.slice(Math.max(0, middle - 1), middle + 1),
  );
}

/** The value times `scale`, rounded away from zero at the half, with exactly `digits` digits and a point: "94.80". */
export function formatRatio(value: Ratio, rounding: Rounding, scale: 1 | 100 = 1): string {
  const unit = 10n ** BigInt(rounding.digits);
  const negative = value.numerator < 0n;
  const magnitude = (negative ? -value.numerator : value.numerator) * BigInt(scale) * unit;
  const rounded = (2n * magnitude + value.denominator) / (2n * value.denominator);
  const text = rounded.toString().padStart(rounding.digits + 1, "0");
  const whole = text.slice(0, text.length - rounding.digits);
  const fraction = text.slice(text.length - rounding.digits);
  return `${negative && rounded > 0n ? "-" : ""}${whole}${rounding.digits > 0 ? `.${fraction}` : ""}`;
}

/**
 * Reads a plain decimal such as "0.3068" or "1" exactly; null when the text is none, or has more
 * than `digits` digits on one side of the point.
 */
export function parseDecimal(text: string, digits = 15): Ratio | null {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, whole = "", fraction = ""] = match;
  if (whole.length > digits || fraction.length > digits) return null;
  return ratio(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
}
