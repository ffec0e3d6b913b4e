import { Stack } from "@mantine/core";
import { Facts } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";
import styles from "./Closing.module.css";
import type { BallotEntryQuery } from "./closing.generated.ts";

const words = text.closed;

export interface ClosedPanelProps {
  readonly entry: Pick<BallotEntryQuery["ballotEntry"], "closedAt" | "closedBy" | "digest">;
}

/** When the entry was closed and by whom, and by which digest anyone sees that no ballot changed since. */
export function ClosedPanel({ entry: { closedAt, closedBy, digest } }: ClosedPanelProps) {
  return (
    <Panel title={words.title(closedAt ? formatInstant(closedAt) : "")}>
      <Stack gap="sm">
        <p className={styles["hint"]}>{words.hint}</p>
        <Facts
          items={[
            { label: words.by, value: closedBy ?? text.unknown },
            { label: words.digest, value: <code className={styles["digest"]}>{digest}</code> },
          ]}
        />
      </Stack>
    </Panel>
  );
}
