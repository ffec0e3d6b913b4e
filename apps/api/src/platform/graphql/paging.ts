export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

export const MAX_PAGE = 100;

/** Agencies that a roster is taken to have when a query is weighed; a roster is handed out whole. */
export const ROSTER_SIZE = 150;
