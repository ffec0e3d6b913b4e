import { columns } from "./RosterHead.tsx";
import styles from "./RosterGrid.module.css";

/** Why a row cannot be stored, under the row: its fields are too narrow for words. */
export function RowErrors({ errors }: { readonly errors: readonly string[] }) {
  return (
    <tr role="row" className={styles["errors"]}>
      <td role="cell" colSpan={columns.length}>
        {errors.map((error) => (
          <span key={error} className={styles["error"]}>
            {error}
          </span>
        ))}
      </td>
    </tr>
  );
}
