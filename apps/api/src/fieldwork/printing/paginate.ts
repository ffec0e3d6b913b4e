import type { Block } from "./block.ts";

/** A block and where its upper edge lies. */
export interface Placed {
  readonly block: Block;
  readonly top: number;
}

/** What of a page is free for blocks, in points from the upper edge of the paper. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Lays blocks one below the other over as many pages as they need; `roomOf` says for the page of an
 * index, from 0, what of it is free. No block is parted, and none that keeps the next is left behind
 * by it. Throws where blocks that belong together are higher than a page.
 */
export function paginate(
  blocks: readonly Block[],
  roomOf: (index: number) => Room,
): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = [];
  let page: readonly Placed[] = [];
  for (const group of groupsOf(blocks)) {
    const fitting = place(group, page, roomOf(pages.length));
    if (fitting) {
      page = fitting;
      continue;
    }
    if (page.length > 0) pages.push(page);
    const opened = place(withRepeated(group), [], roomOf(pages.length));
    if (!opened) throw new RangeError("what belongs together is higher than its page");
    page = opened;
  }
  return [...pages, page];
}

/** Blocks with those that they must stay with. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open) groups.at(-1)!.push(block);
    else groups.push([block]);
    open = block.keepsNext === true;
  }
  return groups;
}

function withRepeated(group: readonly Block[]): readonly Block[] {
  return [...(group[0]?.repeats ?? []), ...group];
}

/** The page with the group below what it holds already; null when there is no room for it. */
function place(group: readonly Block[], page: readonly Placed[], room: Room): readonly Placed[] | null {
  const placed = [...page];
  for (const block of group) {
    const above = placed.at(-1);
    const top = above ? above.top + above.block.height + (block.gap ?? 0) : room.top;
    if (top + block.height > room.bottom) return null;
    placed.push({ block, top });
  }
  return placed;
}
