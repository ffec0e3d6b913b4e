import { text } from "../../text.vi.ts";
import type { BarGroup } from "./bars.ts";
import styles from "./RankedBars.module.css";

interface Props {
  readonly groups: readonly BarGroup[];
  readonly threshold: string | undefined;
  /** The start of an axis that does not begin at zero. */
  readonly from: string | undefined;
}

export function BarLegend({ groups, threshold, from }: Props) {
  if (groups.length === 0 && !threshold && !from) return null;
  return (
    <ul aria-label={text.bars.legend} className={styles["legend"]}>
      {groups.map((group, index) => (
        <li key={group.key} className={styles["entry"]}>
          <span className={styles["swatch"]} data-series={(index % 4) + 1} aria-hidden="true" />
          {group.label}
        </li>
      ))}
      {threshold && (
        <li className={styles["entry"]}>
          <span className={styles["lineSwatch"]} aria-hidden="true" />
          {threshold}
        </li>
      )}
      {from && <li className={styles["from"]}>{text.bars.axisFrom(from)}</li>}
    </ul>
  );
}
