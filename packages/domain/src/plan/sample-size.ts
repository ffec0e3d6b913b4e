import { accept, decide, formatCount, problem, ratio, type Decision, type Ratio } from "../kernel/index.ts";

/** The precision that sample sizes are proposed for; provisional until the province names its own. */
export const DEFAULT_PRECISION = "0.05";

/** Below so many answers a figure only gives an idea. */
export const FEW_BALLOTS = 30;

/**
 * How many of `frameSize` people to ask: n = ⌈N / (1 + N·e²)⌉ (Yamane 1967, p = 0.5), `precision` being e
 * as an exact fraction. Rounded up, never more than N; 0 of nobody. Throws on a precision of nought.
 */
export function sampleSizeOf(frameSize: number, precision: Ratio): number {
  if (precision.numerator <= 0n) throw new RangeError("the precision must be above nought");
  const people = BigInt(frameSize);
  const [e, one] = [precision.numerator ** 2n, precision.denominator ** 2n];
  return Number(ceilingOf(ratio(people * one, one + people * e)));
}

/**
 * The margin of error at 95 % of a share that `answers` of `frameSize` people gave, in tenths of a percentage
 * point: 1.96 · √(p(1−p)/n · (N−n)/(N−1)) at the worst p = 0.5, with the correction for a finite population
 * (Cochran 1977, ch. 2–3). Rounded up, so that it never flatters; without a frame size the population
 * counts as endless. 0 where everybody answered, null of no answers.
 */
export function marginOf(answers: number, frameSize: number | null): number | null {
  if (answers <= 0) return null;
  if (frameSize !== null && answers >= frameSize) return 0;
  const n = BigInt(answers);
  const [left, whole] =
    frameSize === null ? [1n, n] : [BigInt(frameSize - answers), n * BigInt(frameSize - 1)];
  const square = 980n ** 2n * left;
  let tenths = BigInt(Math.floor(980 * Math.sqrt(Number(left) / Number(whole))));
  while (tenths > 0n && (tenths - 1n) ** 2n * whole >= square) tenths -= 1n;
  while (tenths ** 2n * whole < square) tenths += 1n;
  return Number(tenths);
}

/** An agency's ballots and the people they may go to. */
export interface AgencyBallots {
  readonly name: string;
  readonly official: number;
  readonly frameSize: number | null;
}

export interface MovedBallots {
  readonly from: number;
  readonly to: number;
}

/**
 * Official quotas after `count` ballots went from one agency to another; their sum stays. Refused, with every
 * reason: no whole number above nought, more than the one has, more than the other's frame takes.
 */
export function moveBallots(from: AgencyBallots, to: AgencyBallots, count: number): Decision<MovedBallots> {
  if (!Number.isInteger(count) || count < 1) {
    return decide({ from: 0, to: 0 }, [
      problem("COUNT_INVALID", "count", "Số phiếu chuyển phải là số nguyên từ 1."),
    ]);
  }
  const moved = { from: from.official - count, to: to.official + count };
  const problems = [
    ...(moved.from < 0
      ? [
          problem(
            "TOO_FEW_BALLOTS",
            "count",
            `${from.name} chỉ có ${formatCount(from.official)} phiếu; chuyển ít hơn.`,
          ),
        ]
      : []),
    ...(to.frameSize !== null && moved.to > to.frameSize
      ? [
          problem(
            "QUOTA_ABOVE_FRAME",
            "count",
            `${to.name} chỉ có ${formatCount(to.frameSize)} người; chuyển ít hơn.`,
          ),
        ]
      : []),
  ];
  return problems.length > 0 ? decide(moved, problems) : accept(moved);
}

function ceilingOf({ numerator, denominator }: Ratio): bigint {
  return (numerator + denominator - 1n) / denominator;
}
