import type { DrawRecordFragment } from "../overview/overview.generated.ts";

/** The command that draws the same from the list as it is downloaded. */
export function replayCommand(draw: DrawRecordFragment, year: number): string {
  const { seed, share, floorEnumerator, floorAgency } = draw;
  return [
    `npm run -s sipas -- draw-callbacks --ballots danh-sach-rut-tham-${year}.csv`,
    `--seed ${quoted(seed)} --share ${share}`,
    `--floor-enumerator ${floorEnumerator} --floor-agency ${floorAgency}`,
  ].join(" ");
}

/** A word of a shell, whatever stands in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
