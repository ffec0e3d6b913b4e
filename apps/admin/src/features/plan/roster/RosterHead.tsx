import styles from "./RosterGrid.module.css";
import { text } from "./text.vi.ts";

/** The columns of the sheet and how they are aligned. */
export const columns = [
  [text.place, "end"],
  [text.agency],
  [text.modeShort],
  [text.reasonShort],
  [text.set],
  [text.frameShort, "end"],
  [text.officialShort, "end"],
  [text.reserveShort, "end"],
  [text.margin, "end"],
  [text.takeAllShort, "center"],
  [text.remove, "center"],
] as const;

export function RosterHead() {
  return (
    <thead role="rowgroup" className={styles["head"]}>
      <tr role="row">
        {columns.map(([name, align]) => (
          <th key={name} role="columnheader" scope="col" data-align={align}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Begins the rows of a block. */
export function BlockHead({ name }: { readonly name: string }) {
  return (
    <tr role="row" className={styles["block"]}>
      <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
        {name}
      </th>
    </tr>
  );
}
