import type { Doc } from "./paper.ts";

/** A piece of a ballot that no page break parts. */
export interface Block {
  /** Points */
  readonly height: number;
  /** Room above it, in points; none where it opens a page. */
  readonly gap?: number;
  /** Stays on the page of the block behind it: a title of a part, a name above its rows. */
  readonly keepsNext?: boolean;
  /** Stand above it once more where it opens a page: the head of a table, a name above its rows. */
  readonly repeats?: readonly Block[];
  /** What is the same on every ballot of a batch. */
  draw(doc: Doc, top: number): void;
  /** What is this ballot's own; a specimen has no serial. */
  stamp?(doc: Doc, top: number, serial: string | null): void;
}
