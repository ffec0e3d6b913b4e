import { VisuallyHidden } from "@mantine/core";
import { UiLink } from "../../link/UiLink.tsx";
import { FigureValue } from "../FigureValue/FigureValue.tsx";
import { position, type Axis } from "./axis.ts";
import type { RankedBar } from "./bars.ts";
import styles from "./RankedBars.module.css";

interface Props {
  readonly row: RankedBar;
  readonly axis: Axis;
  readonly unit: string;
  readonly threshold: number | undefined;
  readonly ranked: boolean;
  readonly group: number;
  readonly groupLabel: string | undefined;
}

export function BarRow({ row, axis, unit, threshold, ranked, group, groupLabel }: Props) {
  return (
    <tr role="row" className={styles["row"]}>
      {ranked && (
        <td role="cell" className={styles["rank"]}>
          {row.rank}
        </td>
      )}
      <th role="rowheader" scope="row" className={styles["name"]}>
        {row.href ? (
          <UiLink href={row.href} className={styles["link"]}>
            {row.label}
          </UiLink>
        ) : (
          row.label
        )}
        {groupLabel && <VisuallyHidden>, {groupLabel}</VisuallyHidden>}
        {row.note && <span className={styles["note"]}>{row.note}</span>}
      </th>
      <td role="presentation" className={styles["chart"]} aria-hidden="true">
        <div className={styles["track"]} data-broken={axis.min !== 0}>
          {axis.ticks.map((tick) => (
            <span key={tick} className={styles["grid"]} style={{ left: `${position(axis, tick)}%` }} />
          ))}
          {row.value !== null && (
            <span
              className={styles["bar"]}
              data-series={group < 0 ? 1 : (group % 4) + 1}
              style={{ width: `${position(axis, Number(row.value))}%` }}
            />
          )}
          {row.low && row.high && <Whisker axis={axis} low={Number(row.low)} high={Number(row.high)} />}
          {threshold !== undefined && (
            <span className={styles["threshold"]} style={{ left: `${threshold}%` }} />
          )}
        </div>
      </td>
      <td role="cell" className={styles["value"]}>
        <FigureValue
          value={row.value}
          unit={unit}
          numerator={row.numerator}
          denominator={row.denominator}
          low={row.low}
          high={row.high}
          layout="line"
          align="end"
        />
      </td>
    </tr>
  );
}

function Whisker({ axis, low, high }: { readonly axis: Axis; readonly low: number; readonly high: number }) {
  const start = position(axis, low);
  return (
    <span
      className={styles["whisker"]}
      style={{ left: `${start}%`, width: `${position(axis, high) - start}%` }}
    />
  );
}
