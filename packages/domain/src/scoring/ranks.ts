import { compareRatio } from "../kernel/index.ts";
import type { Share } from "./share.ts";

/**
 * The rank of each part by its exact index, the highest 1; equal fractions share a rank and the
 * ranks behind them are skipped (1, 2, 2, 4). Null where nothing was answered.
 */
export function rankAll(parts: readonly Share[]): readonly (number | null)[] {
  const ranks: (number | null)[] = parts.map(() => null);
  const order = [...parts.keys()].filter((place) => parts[place]!.index !== null);
  order.sort((a, b) => compareRatio(parts[b]!.index!, parts[a]!.index!));
  for (const [position, place] of order.entries()) {
    const before = order[position - 1];
    const tied = before !== undefined && compareRatio(parts[before]!.index!, parts[place]!.index!) === 0;
    ranks[place] = tied ? ranks[before]! : position + 1;
  }
  return ranks;
}
