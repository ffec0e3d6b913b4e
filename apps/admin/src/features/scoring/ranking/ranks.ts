import type { Block } from "@sipas/domain/agency";
import { text } from "../text.vi.ts";
import type { RankedAgencyFragment } from "./ranking.generated.ts";

export interface RankingProps {
  readonly runId: string;
  /** The one block shown; null for the whole province. */
  readonly block: Block | null;
  readonly agencies: readonly RankedAgencyFragment[];
}

export function captionOf(block: Block | null): string {
  return block ? text.ranking.captionIn(inSentence(block.name)) : text.ranking.caption;
}

/** The blocks that agencies stand in, in the order in which they first occur. */
export function blocksOf(agencies: readonly { readonly block: Block }[]): readonly Block[] {
  return [...new Map(agencies.map(({ block }) => [block.code, block])).values()];
}

/** The place among those shown. */
export function rankIn(block: Block | null, { rank, blockRank }: RankedAgencyFragment): number | null {
  return block ? blockRank : rank;
}

/** A label as it stands inside a sentence. */
export function inSentence(label: string): string {
  return label.charAt(0).toLocaleLowerCase("vi") + label.slice(1);
}
