import styles from "./LevelStrip.module.css";

/** The five levels as one bar. The numbers stand in the columns beside it, so it is not read out. */
export function LevelStrip({ levels }: { readonly levels: readonly number[] }) {
  return (
    <span className={styles["strip"]} aria-hidden="true">
      {levels.map((count, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the place is the level
        <span key={index} className={styles["part"]} data-level={index + 1} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
