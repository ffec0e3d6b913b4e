import { CallbackListReader, drawCallbacks } from "@sipas/domain/callback";
import type { CallbackBallot, CallbackCount } from "@sipas/domain/callback";
import type { Ratio } from "@sipas/domain/kernel";
import { readCsvFile } from "./csv-file.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { readExcluded } from "./draw-callbacks-exclude.ts";

/** What is null was not given or could not be read, which was reported. */
export interface DrawCallbacksInput {
  readonly ballots: string | null;
  readonly seed: string | null;
  readonly share: Ratio | null;
  readonly floorEnumerator: number | null;
  readonly floorAgency: number | null;
  /** Undefined when there were no earlier waves. */
  readonly exclude: string | null | undefined;
}

type Counts = Readonly<Record<string, { readonly ballots: number; readonly selected: number }>>;

/** What `sipas draw-callbacks` prints. The order of the keys is part of the contract. */
export interface CallbackDocument {
  readonly selected: readonly string[];
  readonly byEnumerator: Counts;
  readonly byAgency: Counts;
}

/**
 * `sipas draw-callbacks`: the ballots to call, from plain files. Answers null once there is an
 * error; then all of them, in every file, have been reported.
 */
export function drawCallbacksFromFiles(
  input: DrawCallbacksInput,
  diagnostics: Diagnostics,
): CallbackDocument | null {
  const ballots = input.ballots === null ? [] : readList(input.ballots, diagnostics);
  const serials = new Set(ballots.map(({ serial }) => serial));
  const exclude = input.exclude ? readExcluded(input.exclude, serials, diagnostics) : new Set<string>();
  const { seed, share, floorEnumerator, floorAgency } = input;
  if (diagnostics.failed || !seed || !share || floorEnumerator === null || floorAgency === null) return null;
  const drawn = drawCallbacks(ballots, { seed, share, floorEnumerator, floorAgency, exclude });
  return {
    selected: drawn.selected,
    byEnumerator: countsOf(drawn.byEnumerator),
    byAgency: countsOf(drawn.byAgency),
  };
}

function readList(file: string, diagnostics: Diagnostics): readonly CallbackBallot[] {
  const ballots: CallbackBallot[] = [];
  const onBallot = (ballot: CallbackBallot) => ballots.push(ballot);
  readCsvFile(file, diagnostics, (reports) => new CallbackListReader({ onBallot, ...reports }));
  return ballots;
}

function countsOf(counts: readonly CallbackCount[]): Counts {
  return Object.fromEntries(counts.map(({ code, ballots, selected }) => [code, { ballots, selected }]));
}
