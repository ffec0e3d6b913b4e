import { Facts } from "../Facts.tsx";
import { formatInstant } from "../formats.ts";
import { Panel } from "../Panel.tsx";
import styles from "./CloseStep.module.css";
import { text } from "./text.vi.ts";

export interface ClosedStageProps {
  /** What was closed, as the beginning of a sentence. */
  readonly title: string;
  readonly hint: string;
  readonly closedAt: string | null;
  readonly digest: string | null;
}

/** When a stage was closed, and by which digest anyone sees that nothing changed since. */
export function ClosedStage({ title, hint, closedAt, digest }: ClosedStageProps) {
  return (
    <Panel title={closedAt ? text.closed(title, formatInstant(closedAt)) : title}>
      <p className={styles["hint"]}>{hint}</p>
      <Facts items={[{ label: text.digest, value: <code className={styles["digest"]}>{digest}</code> }]} />
    </Panel>
  );
}
