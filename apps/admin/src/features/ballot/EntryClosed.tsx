import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { formatInstant } from "../../lib/formats.ts";
import type { EntryStageQuery } from "./entry-stage.generated.ts";
import { text } from "./text.vi.ts";

export interface EntryClosedProps {
  readonly entry: Pick<EntryStageQuery["ballotEntry"], "closedAt" | "closedBy">;
}

/** Why there is nothing here to enter ballots with: it is over since then, and by whose word. */
export function EntryClosed({ entry: { closedAt, closedBy } }: EntryClosedProps) {
  return (
    <Alert color="gray" icon={<IconLock size={20} aria-hidden="true" />}>
      {text.closed.line(closedAt ? formatInstant(closedAt) : "", closedBy ?? text.unknown)} {text.closed.hint}
    </Alert>
  );
}
