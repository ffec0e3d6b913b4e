import type { KeysetPagerProps } from "@sipas/ui";
import { useSearchParams } from "react-router";

const pageSize = 50;

/** What the URL says of the page; a changed filter drops it. */
export const PAGE_PARAMS = ["after", "before", "row"] as const;

interface PageVariables {
  readonly first: number;
  readonly after?: string;
  readonly before?: string;
}

export interface Page {
  readonly edges: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type PagerProps = Pick<
  KeysetPagerProps,
  "shown" | "from" | "page" | "total" | "hasPrevious" | "hasNext" | "onFirst" | "onPrevious" | "onNext"
>;

/**
 * The page of a list as the URL holds it, for the query, and what a pager needs to turn it. Beside the cursor
 * the URL keeps `row`, the place of the page's first row, since a cursor does not tell how far it is.
 */
export function useKeyset(size = pageSize) {
  const [params, setParams] = useSearchParams();
  const after = params.get("after");
  const before = params.get("before");
  const variables: PageVariables = before
    ? { first: size, before }
    : after
      ? { first: size, after }
      : { first: size };

  const turn = (name: "after" | "before" | null, cursor: string | null, row: number | null) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      for (const param of PAGE_PARAMS) next.delete(param);
      if (name && cursor) next.set(name, cursor);
      if (name && row !== null && row > 1) next.set("row", String(row));
      return next;
    });

  const pager = (page: Page): PagerProps => {
    const { edges, totalCount, pageInfo } = page;
    const from = firstRowOf(page, params.get("row"));
    return {
      shown: edges.length,
      from,
      page: pageInfo.startCursor,
      total: totalCount,
      hasPrevious: pageInfo.hasPreviousPage,
      hasNext: pageInfo.hasNextPage,
      onFirst: () => turn(null, null, null),
      onPrevious: () => turn("before", pageInfo.startCursor, from && from - size),
      onNext: () => turn("after", pageInfo.endCursor, from && from + edges.length),
    };
  };

  return { variables, pager };
}

/** The first and the last page know where they are; any other where the URL says; null when nothing does. */
function firstRowOf({ edges, totalCount, pageInfo }: Page, row: string | null): number | null {
  if (!pageInfo.hasPreviousPage) return 1;
  if (!pageInfo.hasNextPage) return totalCount - edges.length + 1;
  const place = Number(row);
  return Number.isSafeInteger(place) && place > 1 && place + edges.length <= totalCount ? place : null;
}
