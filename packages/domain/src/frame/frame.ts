import { compareBytewise, sha256Hex } from "../kernel/index.ts";

/** The longest name of a stratum, in characters. */
export const MAX_STRATUM_LENGTH = 120;

/** One user of a service in the list of an agency; an agency and a unit come together once. */
export interface FrameUnit {
  /** The agency's code. */
  readonly agency: string;
  /** What the agency calls the unit, byte for byte. */
  readonly unit: string;
  /** The group it is drawn in; empty is a stratum too. */
  readonly stratum: string;
}

/**
 * SHA-256 in hex of the lines `agency|stratum|unit`, each ended by LF, sorted bytewise as
 * `LC_ALL=C sort` does: the same frame has the same digest in whatever order it comes. Of no units
 * it is the digest of nothing.
 */
export function frameDigest(units: readonly FrameUnit[]): string {
  const lines = units.map(({ agency, stratum, unit }) => `${agency}|${stratum}|${unit}`);
  return sha256Hex(
    lines
      .toSorted(compareBytewise)
      .map((line) => `${line}\n`)
      .join(""),
  );
}
