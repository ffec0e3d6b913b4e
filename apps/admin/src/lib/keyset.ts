import type { KeysetPagerProps } from "@sipas/ui";
import { useSearchParams } from "react-router";

const pageSize = 50;

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
  "shown" | "total" | "hasPrevious" | "hasNext" | "onFirst" | "onPrevious" | "onNext"
>;

/** The page of a list as the URL holds it, for the query, and what a pager needs to turn it. */
export function useKeyset(size = pageSize) {
  const [params, setParams] = useSearchParams();
  const after = params.get("after");
  const before = params.get("before");
  const variables: PageVariables = before
    ? { first: size, before }
    : after
      ? { first: size, after }
      : { first: size };

  const turn = (name: "after" | "before" | null, cursor: string | null) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      next.delete("after");
      next.delete("before");
      if (name && cursor) next.set(name, cursor);
      return next;
    });

  const pager = ({ edges, totalCount, pageInfo }: Page): PagerProps => ({
    shown: edges.length,
    total: totalCount,
    hasPrevious: pageInfo.hasPreviousPage,
    hasNext: pageInfo.hasNextPage,
    onFirst: () => turn(null, null),
    onPrevious: () => turn("before", pageInfo.startCursor),
    onNext: () => turn("after", pageInfo.endCursor),
  });

  return { variables, pager };
}
