import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { AppError } from "../errors.ts";
import { MAX_PAGE, type Page, type PageArgs } from "../graphql/paging.ts";

/** The columns a list is ordered by, the last one unique; all in one direction. */
export interface KeysetOrder<T> {
  readonly columns: readonly string[];
  readonly direction: "ASC" | "DESC";
  /** The row's values of the columns, as text. */
  readonly keyOf: (row: T) => readonly string[];
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

function decodeCursor(cursor: string, length: number): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === "string"))
      return key;
  } catch {
    // falls through to the same refusal as any other cursor of strangers
  }
  throw new AppError("BAD_REQUEST", "Vị trí trang không còn hợp lệ; mở lại danh sách từ trang đầu.");
}

/** One page of a query by keyset, forward from `after` or backward from `before`, with the count of all rows. */
export async function pageOf<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  args: PageArgs,
  order: KeysetOrder<T>,
): Promise<Page<T>> {
  const backward = args.before != null;
  const cursor = args.before ?? args.after ?? null;
  const first = Math.min(Math.max(args.first, 1), MAX_PAGE);
  const totalCount = await query.clone().getCount();
  const ascending = (order.direction === "ASC") !== backward;
  if (cursor !== null) {
    const key = decodeCursor(cursor, order.columns.length);
    const names = key.map((_, index) => `:key${index}`).join(", ");
    query.andWhere(
      `(${order.columns.join(", ")}) ${ascending ? ">" : "<"} (${names})`,
      Object.fromEntries(key.map((part, index) => [`key${index}`, part])),
    );
  }
  for (const column of order.columns) query.addOrderBy(column, ascending ? "ASC" : "DESC");
  const rows = await query.take(first + 1).getMany();
  const more = rows.length > first;
  const kept = backward ? rows.slice(0, first).toReversed() : rows.slice(0, first);
  return toPage(kept, order.keyOf, {
    totalCount,
    hasNextPage: backward ? true : more,
    hasPreviousPage: backward ? more : cursor !== null,
  });
}

function toPage<T>(
  rows: readonly T[],
  keyOf: (row: T) => readonly string[],
  info: { totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean },
): Page<T> {
  const edges = rows.map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: info.hasNextPage,
      hasPreviousPage: info.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: info.totalCount,
  };
}
