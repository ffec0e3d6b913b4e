import { formatDay } from "../../format/day.ts";
import { IconCircle, IconCircleCheck, IconCircleDot } from "../../icons.ts";
import { UiLink } from "../../link/UiLink.tsx";
import { text } from "../../text.vi.ts";
import { StatusBadge, type Tone } from "../StatusBadge/StatusBadge.tsx";
import type { Stage, StageState } from "./stage.ts";
import styles from "./StageTracker.module.css";
import { placeDay, placeSpan, type Span, type Timeline } from "./timeline.ts";

interface Props {
  readonly stage: Stage;
  readonly timeline: Timeline | null;
  readonly today: string | undefined;
}

const looks = {
  NOT_OPENED: { tone: "neutral", Icon: IconCircle },
  OPEN: { tone: "accent", Icon: IconCircleDot },
  CLOSED: { tone: "ok", Icon: IconCircleCheck },
} as const satisfies Record<StageState, { tone: Tone; Icon: typeof IconCircle }>;

export function StageRow({ stage, timeline, today }: Props) {
  const { tone, Icon } = looks[stage.state];
  return (
    <li className={styles["stage"]} data-state={stage.state}>
      <div className={styles["name"]}>
        {stage.href ? (
          <UiLink href={stage.href} className={styles["link"]}>
            {stage.name}
          </UiLink>
        ) : (
          <span className={styles["title"]}>{stage.name}</span>
        )}
        {stage.note && <span className={styles["note"]}>{stage.note}</span>}
      </div>
      <div className={styles["state"]}>
        <StatusBadge tone={tone} icon={<Icon size={14} />}>
          {text.stage.state[stage.state]}
        </StatusBadge>
      </div>
      <div className={styles["dates"]}>
        {timeline && <Bars stage={stage} timeline={timeline} today={today} />}
        <Dates planned={stage.planned} actual={stage.actual} />
      </div>
      {stage.children && <div className={styles["more"]}>{stage.children}</div>}
    </li>
  );
}

function Bars({ stage, timeline, today }: Props & { readonly timeline: Timeline }) {
  const planned = placeSpan(timeline, stage.planned, undefined);
  const actual = placeSpan(timeline, stage.actual, today);
  return (
    <div className={styles["track"]} aria-hidden="true">
      {planned && <span className={styles["planned"]} style={planned} />}
      {actual && <span className={styles["actual"]} style={actual} />}
      {today && <span className={styles["today"]} style={{ left: placeDay(timeline, today) }} />}
    </div>
  );
}

function Dates({ planned, actual }: Pick<Stage, "planned" | "actual">) {
  const isPlanned = planned?.from || planned?.to;
  return (
    <p className={styles["words"]}>
      {isPlanned && <span>{`${text.stage.planned}: ${spanOf(planned)}`}</span>}
      {actual?.from && <span>{`${text.stage.actual}: ${spanOf(actual)}`}</span>}
      {!isPlanned && !actual?.from && text.stage.noDates}
    </p>
  );
}

function spanOf({ from, to }: Span): string {
  const start = from ? formatDay(from) : "…";
  return to ? `${start} – ${formatDay(to)}` : `${start} ${text.stage.until}`;
}
