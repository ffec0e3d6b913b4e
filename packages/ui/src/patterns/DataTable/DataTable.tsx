import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useRef, type ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import { EmptyState } from "../states/EmptyState.tsx";
import type { Column, Sort } from "./columns.ts";
import styles from "./DataTable.module.css";
import { DataTableHead } from "./DataTableHead.tsx";
import { DataTableRow } from "./DataTableRow.tsx";
import { useScrollable } from "./use-scrollable.ts";
import { useWindowedRows } from "./use-windowed-rows.ts";

export type DataTableProps<Row> = RootProps<
  "div",
  {
    /** What the table is; read to those who do not see it. */
    readonly caption: string;
    readonly columns: readonly Column<Row>[];
    readonly rows: readonly Row[];
    readonly rowKey: (row: Row) => string;
    /** Where a row leads; the first column carries the link. */
    readonly rowHref?: ((row: Row) => string | undefined) | undefined;
    readonly sort?: Sort | null | undefined;
    readonly onSort?: ((sort: Sort) => void) | undefined;
    readonly loading?: boolean | undefined;
    /** An `ErrorState`, shown in place of rows. */
    readonly error?: ReactNode;
    /** An `EmptyState`, shown when there are no rows. */
    readonly empty?: ReactNode;
    /** On a narrow screen each row becomes a card, or the table scrolls sideways. */
    readonly narrow?: "cards" | "scroll" | undefined;
    /** The caption as a visible title. */
    readonly showCaption?: boolean | undefined;
    readonly footer?: ReactNode;
  }
>;

const skeletonRows = 5;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, rowKey, rowHref, sort, onSort, narrow, footer, ...others } =
    props;
  const { loading = false, error, empty, className, ...rest } = others;
  const region = useRef<HTMLDivElement>(null);
  const scrollable = useScrollable(region);
  const windowed = useWindowedRows(rows.length, region);
  const blank =
    error ?? (rows.length === 0 && !loading ? (empty ?? <EmptyState title={text.table.empty} />) : null);

  return (
    <div
      className={classes(styles["frame"], className)}
      data-narrow={narrow ?? "cards"}
      data-windowed={windowed.active}
      {...rest}
    >
      <div
        ref={region}
        className={styles["region"]}
        {...(scrollable ? { role: "region", "aria-label": text.table.scroll(caption), tabIndex: 0 } : {})}
      >
        <table
          role="table"
          className={styles["table"]}
          aria-rowcount={windowed.active ? rows.length + 1 : undefined}
          aria-busy={loading}
        >
          <caption className={showCaption ? styles["caption"] : styles["hiddenCaption"]}>{caption}</caption>
          <DataTableHead columns={columns} sort={sort} onSort={onSort} />
          {!blank && (
            <tbody role="rowgroup">
              <Spacer height={windowed.before} span={columns.length} />
              {windowed.indexes.map((index) => {
                const row = rows[index];
                if (row === undefined) return null;
                return (
                  <DataTableRow
                    key={rowKey(row)}
                    row={row}
                    index={index}
                    columns={columns}
                    href={rowHref?.(row)}
                    measure={windowed.active ? windowed.measure : undefined}
                  />
                );
              })}
              <Spacer height={windowed.after} span={columns.length} />
              {loading && rows.length === 0 && <SkeletonRows span={columns.length} />}
            </tbody>
          )}
          {footer && !blank && <tfoot role="rowgroup">{footer}</tfoot>}
        </table>
        {blank}
      </div>
      <VisuallyHidden role="status">{loading ? text.table.loading : ""}</VisuallyHidden>
    </div>
  );
}

function Spacer({ height, span }: { readonly height: number; readonly span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles["spacer"]}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

function SkeletonRows({ span }: { readonly span: number }) {
  return Array.from({ length: skeletonRows }, (_, line) => (
    <tr key={line} aria-hidden="true" className={styles["skeleton"]}>
      <td colSpan={span}>
        <Skeleton height={14} width={`${90 - line * 8}%`} />
      </td>
    </tr>
  ));
}
