import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { formatInstant } from "../formats.ts";
import { text } from "./text.vi.ts";
import type { StageRow } from "./use-stage.ts";

/** What is said of a closed stage. */
export interface ClosedWords {
  /** What was closed, as the beginning of a sentence. */
  readonly title: string;
  /** What that means here. */
  readonly hint: string;
}

export interface StageClosedProps extends ClosedWords {
  readonly stage: Pick<StageRow, "closedAt" | "closedBy">;
}

/** In one line: why there is nothing to bring in here any more, since when, and by whose word. */
export function StageClosed({ title, hint, stage: { closedAt, closedBy } }: StageClosedProps) {
  return (
    <Alert color="gray" icon={<IconLock size={20} aria-hidden="true" />}>
      {text.line(title, closedAt && formatInstant(closedAt), closedBy)} {hint}
    </Alert>
  );
}
