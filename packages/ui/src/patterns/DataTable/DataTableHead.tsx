import { IconArrowsSort, IconSortAscending, IconSortDescending } from "../../icons.ts";
import { text } from "../../text.vi.ts";
import { nextSort, type Column, type Sort } from "./columns.ts";
import styles from "./DataTable.module.css";

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort?: Sort | null | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
}

export function DataTableHead<Row>({ columns, sort, onSort }: Props<Row>) {
  return (
    <thead role="rowgroup" className={styles["head"]}>
      <tr role="row">
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined;
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              data-align={column.align}
              data-hide-below={column.hideBelow}
              style={column.width ? { width: column.width } : undefined}
              aria-sort={direction && (direction === "asc" ? "ascending" : "descending")}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={styles["sort"]}
                  aria-label={text.table.sortBy(column.header)}
                  onClick={() => onSort(nextSort(sort, column.key))}
                >
                  {column.header}
                  <SortIcon direction={direction} />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortIcon({ direction }: { readonly direction: Sort["direction"] | undefined }) {
  const Icon = !direction ? IconArrowsSort : direction === "asc" ? IconSortAscending : IconSortDescending;
  return <Icon size={15} aria-hidden="true" data-active={direction !== undefined} />;
}
