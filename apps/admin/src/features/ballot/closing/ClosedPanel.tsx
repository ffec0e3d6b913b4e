import { Facts } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";
import styles from "./Closing.module.css";
import type { BallotEntryQuery } from "./closing.generated.ts";

const words = text.closing;

export interface ClosedPanelProps {
  readonly entry: Pick<BallotEntryQuery["ballotEntry"], "closedAt" | "digest">;
}

/** When the entry was closed, and by which digest anyone sees that no ballot changed since. */
export function ClosedPanel({ entry: { closedAt, digest } }: ClosedPanelProps) {
  return (
    <Panel title={words.closed(closedAt ? formatInstant(closedAt) : "")}>
      <p className={styles["hint"]}>{words.closedHint}</p>
      <Facts items={[{ label: words.digest, value: <code className={styles["digest"]}>{digest}</code> }]} />
    </Panel>
  );
}
