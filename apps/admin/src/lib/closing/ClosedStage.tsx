import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { Facts } from "../Facts.tsx";
import { formatInstant } from "../formats.ts";
import { Panel } from "../Panel.tsx";
import styles from "./CloseStep.module.css";
import type { ClosedWords } from "./StageClosed.tsx";
import { text } from "./text.vi.ts";
import type { StageRow } from "./use-stage.ts";

export interface ClosedStageProps extends ClosedWords {
  readonly stage: Pick<StageRow, "closedAt" | "closedBy" | "digest">;
  /** The way back. */
  readonly children?: ReactNode;
}

/** When a stage was closed and by whom, and by which digest anyone sees that nothing changed since. */
export function ClosedStage({ title, hint, stage, children }: ClosedStageProps) {
  const { closedAt, closedBy, digest } = stage;
  return (
    <Panel title={text.closed(title, closedAt && formatInstant(closedAt))}>
      <Stack gap="sm">
        <p className={styles["hint"]}>{hint}</p>
        <Facts
          items={[
            { label: text.by, value: closedBy ?? text.unknown },
            { label: text.digest, value: <code className={styles["digest"]}>{digest}</code> },
          ]}
        />
        {children}
      </Stack>
    </Panel>
  );
}
