import { formatDay } from "../../format/day.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import { StageRow } from "./StageRow.tsx";
import styles from "./StageTracker.module.css";
import type { Stage } from "./stage.ts";
import { dayOf, placeDay, timelineOver, type Timeline } from "./timeline.ts";

export type StageTrackerProps = RootProps<
  "section",
  {
    readonly label: string;
    readonly stages: readonly Stage[];
    /** Draws the line of today and ends the bars of stages under way. */
    readonly today?: string | undefined;
  }
>;

/** The stages of a year as parallel bars, since they overlap; each has a state of its own. */
export function StageTracker({ label, stages, today, className, ...rest }: StageTrackerProps) {
  const timeline = timelineOver(
    stages.flatMap((stage) => [stage.planned, stage.actual]),
    today,
  );
  return (
    <section aria-label={label} className={classes(styles["tracker"], className)} {...rest}>
      {timeline && <Axis timeline={timeline} today={today} />}
      <ol className={styles["stages"]}>
        {stages.map((stage) => (
          <StageRow key={stage.key} stage={stage} timeline={timeline} today={today} />
        ))}
      </ol>
    </section>
  );
}

function Axis({ timeline, today }: { readonly timeline: Timeline; readonly today: string | undefined }) {
  const place = today && placeDay(timeline, today);
  return (
    <div className={styles["axis"]} aria-hidden="true">
      <span>{formatDay(dayOf(timeline.first))}</span>
      {place && (
        <span className={styles["todayLabel"]} style={{ left: place, transform: `translateX(-${place})` }}>
          {text.stage.today}
        </span>
      )}
      <span>{formatDay(dayOf(timeline.last - 1))}</span>
    </div>
  );
}
