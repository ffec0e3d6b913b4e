import { ANSWER_LABELS } from "@sipas/domain/ballot";
import { ANSWER_LEVELS } from "@sipas/domain/plan";
import { text } from "../text.vi.ts";
import styles from "./LevelStrip.module.css";

export function LevelLegend() {
  return (
    <ul aria-label={text.contents.legend} className={styles["legend"]}>
      {ANSWER_LEVELS.map((level) => (
        <li key={level} className={styles["entry"]}>
          <span className={styles["swatch"]} data-level={level} aria-hidden="true" />
          {text.contents.legendEntry(level, ANSWER_LABELS[level] ?? "")}
        </li>
      ))}
    </ul>
  );
}
