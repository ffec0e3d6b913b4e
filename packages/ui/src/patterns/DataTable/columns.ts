import type { ReactNode } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** `end` is for numbers. */
  readonly align?: "start" | "center" | "end" | undefined;
  readonly width?: string | undefined;
  /** Leaves the column out on screens narrower than a tablet. */
  readonly hideBelow?: "sm" | undefined;
  readonly sortable?: boolean | undefined;
  readonly render: (row: Row) => ReactNode;
}

export interface Sort {
  readonly key: string;
  readonly direction: "asc" | "desc";
}

/** A first click sorts upwards, a second turns the order round. */
export function nextSort(current: Sort | null | undefined, key: string): Sort {
  return { key, direction: current?.key === key && current.direction === "asc" ? "desc" : "asc" };
}
