import { meanRatio, ratio } from "../kernel/index.ts";
import type { Ratio } from "../kernel/index.ts";

/**
 * Satisfied answers of all that were answered, and the index that the method makes of them: a
 * fraction from 0 to 1, null where nothing was answered. Under a mean the index is not
 * `satisfied` over `answered`, which stay pooled counts.
 */
export interface Share {
  readonly satisfied: number;
  readonly answered: number;
  readonly index: Ratio | null;
}

/** The pooled share of the parts: all satisfied answers over all answers. */
export function pool(parts: readonly Share[]): Share {
  const satisfied = parts.reduce((sum, part) => sum + part.satisfied, 0);
  const answered = parts.reduce((sum, part) => sum + part.answered, 0);
  return { satisfied, answered, index: answered === 0 ? null : ratio(satisfied, answered) };
}

/** The mean of the parts' exact indices; parts that nobody answered are left out. */
export function meanIndex(parts: readonly Share[]): Ratio | null {
  return meanRatio(indicesOf(parts));
}

export function indicesOf(parts: readonly Share[]): Ratio[] {
  return parts.flatMap((part) => (part.index === null ? [] : [part.index]));
}
