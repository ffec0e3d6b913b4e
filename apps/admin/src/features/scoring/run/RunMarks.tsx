import { StatusBadge } from "@sipas/ui";
import { IconHourglass } from "@tabler/icons-react";
import { text } from "../text.vi.ts";
import styles from "./RunMarks.module.css";
import type { RunHeadFragment } from "./run.generated.ts";

export function RunBadges({
  run,
}: {
  readonly run: Pick<RunHeadFragment, "provisional" | "superseded" | "synthetic">;
}) {
  return (
    <>
      <RunStateBadge run={run} />
      {run.synthetic && <StatusBadge tone="warn">{text.synthetic}</StatusBadge>}
    </>
  );
}

/** Computed before a stage was opened again, before everything was closed, or final. */
export function RunStateBadge({
  run,
}: {
  readonly run: Pick<RunHeadFragment, "provisional" | "superseded">;
}) {
  if (run.superseded) return <StatusBadge tone="warn">{text.superseded}</StatusBadge>;
  if (run.provisional) return <StatusBadge tone="warn">{text.provisional}</StatusBadge>;
  return <StatusBadge tone="ok">{text.runs.final}</StatusBadge>;
}

export function SupersededNotice() {
  return (
    <aside aria-label={text.superseded} className={styles["notice"]}>
      <IconHourglass size={20} stroke={1.6} aria-hidden="true" className={styles["icon"]} />
      <span>
        <strong>{text.run.superseded}.</strong> {text.run.supersededHint}
      </span>
    </aside>
  );
}

export function ProvisionalNotice() {
  return (
    <aside aria-label={text.provisional} className={styles["notice"]}>
      <IconHourglass size={20} stroke={1.6} aria-hidden="true" className={styles["icon"]} />
      <span>
        <strong>{text.run.provisional}.</strong> {text.run.provisionalHint}
      </span>
    </aside>
  );
}
