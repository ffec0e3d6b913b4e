import { compareBytewise, csvRecord } from "../kernel/index.ts";
import type { CallbackBallot } from "./draw.ts";

/**
 * The list that callbacks are drawn from as the file that `draw-callbacks` reads: a header, then a
 * line a ballot by serial, UTF-8 with line feeds. Its SHA-256 is what a draw keeps of the list.
 */
export function callbackListText(ballots: readonly CallbackBallot[]): string {
  const rows = ballots
    .toSorted((a, b) => compareBytewise(a.serial, b.serial))
    .map(({ serial, agency, enumerator }) => [serial, agency, enumerator]);
  return [["serial", "agency", "enumerator"], ...rows].map((cells) => `${csvRecord(cells)}\n`).join("");
}
