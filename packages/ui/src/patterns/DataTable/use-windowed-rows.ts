import { useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { usePrinting } from "./use-printing.ts";

/** Above this many rows only those in view are drawn. */
const windowAbove = 200;
const estimatedRowHeight = 45;

export interface WindowedRows {
  readonly active: boolean;
  readonly indexes: readonly number[];
  /** Heights in pixels that stand for the rows left out. */
  readonly before: number;
  readonly after: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** Draws what the region shows and a little more; on paper, every row. */
export function useWindowedRows(count: number, region: RefObject<HTMLDivElement | null>): WindowedRows {
  const printing = usePrinting();
  const active = count > windowAbove && !printing;
  const virtualizer = useVirtualizer({
    count,
    enabled: active,
    getScrollElement: () => region.current,
    estimateSize: () => estimatedRowHeight,
    overscan: 8,
    initialRect: { width: 800, height: 640 },
  });

  if (!active) {
    return {
      active,
      indexes: Array.from({ length: count }, (_, i) => i),
      before: 0,
      after: 0,
      measure: () => {},
    };
  }
  const items = virtualizer.getVirtualItems();
  return {
    active,
    indexes: items.map((item) => item.index),
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}
