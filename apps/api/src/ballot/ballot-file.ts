/** A CSV of ballots whose bytes are at hand and may be read more than once. */
export interface BallotFile {
  /** As its owner calls it. */
  readonly name: string;
  /** SHA-256 of the bytes in hex. */
  readonly digest: string;
  chunks(): AsyncIterable<Uint8Array>;
}
