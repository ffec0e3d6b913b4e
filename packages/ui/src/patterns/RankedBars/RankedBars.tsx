import { useId } from "react";
import { formatCount, formatWithUnit } from "../../format/number.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import { axisOver, position } from "./axis.ts";
import type { BarGroup, RankedBar } from "./bars.ts";
import { BarLegend } from "./BarLegend.tsx";
import { BarRow } from "./BarRow.tsx";
import styles from "./RankedBars.module.css";

export type RankedBarsProps = RootProps<
  "figure",
  {
    readonly label: string;
    readonly rows: readonly RankedBar[];
    /** At most four; each has its colour and its pattern. */
    readonly groups?: readonly BarGroup[] | undefined;
    readonly threshold?: { readonly value: number; readonly label: string } | undefined;
    /** Where the axis starts; anything but zero is said beside it. */
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly unit?: string | undefined;
    readonly nameHeader?: string | undefined;
    readonly valueHeader?: string | undefined;
  }
>;

/** Ranked horizontal bars, drawn as a table so that the chart and its numbers are one thing. */
export function RankedBars(props: RankedBarsProps) {
  const { label, rows, groups = [], threshold, min = 0, max = 100, unit = "%", className, ...others } = props;
  const { nameHeader, valueHeader, ...rest } = others;
  const captionId = useId();
  const axis = axisOver(min, max);
  const ranked = rows.some((row) => row.rank !== undefined);
  const intervals = rows.some((row) => row.low && row.high);
  const line = threshold ? position(axis, threshold.value) : undefined;

  return (
    <figure
      className={classes(styles["figure"], className)}
      data-ranked={ranked}
      data-intervals={intervals}
      aria-labelledby={captionId}
      {...rest}
    >
      <figcaption id={captionId} className={styles["caption"]}>
        {label}
      </figcaption>
      <BarLegend
        groups={groups}
        threshold={threshold?.label}
        from={min === 0 ? undefined : formatWithUnit(String(min), unit)}
      />
      <table role="table" aria-labelledby={captionId} className={styles["table"]}>
        <thead role="rowgroup" className={styles["head"]}>
          <tr role="row" className={styles["row"]}>
            {ranked && (
              <th role="columnheader" scope="col" className={styles["rank"]}>
                {text.bars.rank}
              </th>
            )}
            <th role="columnheader" scope="col" className={styles["name"]}>
              {nameHeader ?? text.bars.name}
            </th>
            <td role="presentation" className={styles["chart"]} aria-hidden="true">
              <div className={styles["axis"]} data-broken={min !== 0}>
                {axis.ticks.map((tick) => (
                  <span key={tick} className={styles["tick"]} style={{ left: `${position(axis, tick)}%` }}>
                    {formatCount(tick)}
                  </span>
                ))}
              </div>
            </td>
            <th role="columnheader" scope="col" className={styles["value"]}>
              {valueHeader ?? text.bars.value}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <BarRow
              key={row.key}
              row={row}
              axis={axis}
              unit={unit}
              threshold={line}
              ranked={ranked}
              group={groups.findIndex((group) => group.key === row.group)}
              groupLabel={groups.find((group) => group.key === row.group)?.label}
            />
          ))}
        </tbody>
      </table>
    </figure>
  );
}
