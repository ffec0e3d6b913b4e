import { StatusBadge } from "@sipas/ui";
import { IconHourglass } from "@tabler/icons-react";
import { text } from "../text.vi.ts";
import styles from "./RunMarks.module.css";
import type { RunHeadFragment } from "./run.generated.ts";

export function RunBadges({ run }: { readonly run: Pick<RunHeadFragment, "provisional" | "synthetic"> }) {
  return (
    <>
      {run.provisional ? (
        <StatusBadge tone="warn">{text.provisional}</StatusBadge>
      ) : (
        <StatusBadge tone="ok">{text.runs.final}</StatusBadge>
      )}
      {run.synthetic && <StatusBadge tone="warn">{text.synthetic}</StatusBadge>}
    </>
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
