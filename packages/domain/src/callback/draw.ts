import { compareBytewise, sha256Hex } from "../kernel/index.ts";
import type { Ratio } from "../kernel/index.ts";

/** A collected ballot as the draw knows it; a serial comes once. */
export interface CallbackBallot {
  readonly serial: string;
  /** The codes of its agency and of the enumerator who handed it out. */
  readonly agency: string;
  readonly enumerator: string;
}

export interface CallbackDrawRule {
  readonly seed: string;
  /** The share of all ballots to call, 0 to 1. */
  readonly share: Ratio;
  /** Ballots drawn at least of every enumerator and of every agency, as far as there are any. */
  readonly floorEnumerator: number;
  readonly floorAgency: number;
  /** Serials of earlier waves. One that is not in the list counts for nothing. */
  readonly exclude: ReadonlySet<string>;
}

export interface CallbackCount {
  readonly code: string;
  /** All its ballots in the list, those of earlier waves too. */
  readonly ballots: number;
  /** Those drawn now. */
  readonly selected: number;
}

export interface CallbackDraw {
  /** Serials in the order of the draw, whichever rule took them. */
  readonly selected: readonly string[];
  /** Every code in the list, bytewise. */
  readonly byEnumerator: readonly CallbackCount[];
  readonly byAgency: readonly CallbackCount[];
}

/**
 * Draws the ballots to call; the same ballots and rule give the same draw everywhere, in whatever
 * order the ballots come. They stand in the order of the SHA-256 in hex of `seed|serial`. First
 * every enumerator is filled in that order to its floor, then every agency to its own, then all to
 * the share of the list, rounded up; where the floors need more, they win.
 *
 * Ballots of earlier waves are taken from the start: they are not drawn again, and count towards
 * the floor of their enumerator, that of their agency, and the share. An empty seed throws: a
 * caller's fault, never input.
 */
export function drawCallbacks(ballots: readonly CallbackBallot[], rule: CallbackDrawRule): CallbackDraw {
  if (rule.seed === "") throw new RangeError("a draw needs a seed");
  const ordered = ballots
    .map((ballot) => ({ ballot, hash: sha256Hex(`${rule.seed}|${ballot.serial}`) }))
    .toSorted((a, b) => compareBytewise(a.hash, b.hash))
    .map(({ ballot }) => ballot);
  const taken = new Set(ordered.filter(({ serial }) => rule.exclude.has(serial)));
  fill(ordered, taken, ({ enumerator }) => enumerator, rule.floorEnumerator);
  fill(ordered, taken, ({ agency }) => agency, rule.floorAgency);
  fill(ordered, taken, () => "", shareOf(rule.share, ballots.length));
  const drawn = ordered.filter((ballot) => taken.has(ballot) && !rule.exclude.has(ballot.serial));
  return {
    selected: drawn.map(({ serial }) => serial),
    byEnumerator: count(ballots, drawn, ({ enumerator }) => enumerator),
    byAgency: count(ballots, drawn, ({ agency }) => agency),
  };
}

type CodeOf = (ballot: CallbackBallot) => string;

/** Takes ballots in order until every group has `least` of them, or has no more. */
function fill(
  ordered: readonly CallbackBallot[],
  taken: Set<CallbackBallot>,
  groupOf: CodeOf,
  least: number,
): void {
  const counts = new Map<string, number>();
  const add = (group: string) => counts.set(group, (counts.get(group) ?? 0) + 1);
  for (const ballot of taken) add(groupOf(ballot));
  for (const ballot of ordered) {
    const group = groupOf(ballot);
    if (taken.has(ballot) || (counts.get(group) ?? 0) >= least) continue;
    taken.add(ballot);
    add(group);
  }
}

/** ⌈share × all⌉, exact: 0.07 of 100 is 7. */
function shareOf({ numerator, denominator }: Ratio, all: number): number {
  return Number((numerator * BigInt(all) + denominator - 1n) / denominator);
}

function count(
  ballots: readonly CallbackBallot[],
  drawn: readonly CallbackBallot[],
  codeOf: CodeOf,
): readonly CallbackCount[] {
  const all = Map.groupBy(ballots, codeOf);
  const selected = Map.groupBy(drawn, codeOf);
  return [...all.keys()].toSorted(compareBytewise).map((code) => ({
    code,
    ballots: all.get(code)!.length,
    selected: selected.get(code)?.length ?? 0,
  }));
}
