import { keepCodes } from "../../format/keep-codes.tsx";
import { UiLink } from "../../link/UiLink.tsx";
import type { Column } from "./columns.ts";
import styles from "./DataTable.module.css";

interface Props<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly href: string | undefined;
  /** Given when only a window of the rows is drawn: then each row says its place and its height. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

export function DataTableRow<Row>({ row, index, columns, href, measure }: Props<Row>) {
  const place = measure ? { ref: measure, "data-index": index, "aria-rowindex": index + 2 } : {};
  return (
    <tr role="row" className={styles["row"]} data-linked={href !== undefined} {...place}>
      {columns.map((column, position) => {
        const shown = keepCodes(column.render(row));
        const content =
          position === 0 && href !== undefined ? (
            <UiLink href={href} className={styles["rowLink"]}>
              {shown}
            </UiLink>
          ) : (
            shown
          );
        const common = {
          "data-align": column.align,
          "data-hide-below": column.hideBelow,
          "data-label": column.header,
        };
        return position === 0 ? (
          <th key={column.key} role="rowheader" scope="row" {...common}>
            {content}
          </th>
        ) : (
          <td key={column.key} role="cell" {...common}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
