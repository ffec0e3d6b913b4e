import type { FragmentType } from "@apollo/client";
import { Button } from "@mantine/core";
import { DataTable, StatusBadge, type Column } from "@sipas/ui";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { useCommand } from "../../../lib/use-command.ts";
import { useRows } from "../../../lib/use-rows.ts";
import { text } from "../text.vi.ts";
import { EndSessionDocument, SessionRowFragmentDoc, type SessionRowFragment } from "./sessions.generated.ts";

const words = text.mine;

export function SessionTable({
  sessions,
}: {
  readonly sessions: readonly FragmentType<SessionRowFragment>[];
}) {
  const rows = useRows(SessionRowFragmentDoc, sessions);
  const command = useCommand(EndSessionDocument, { refetchQueries: ["Sessions"] });
  const columns: readonly Column<SessionRowFragment>[] = [
    { key: "device", header: words.device, render: ({ device }) => device },
    { key: "since", header: words.since, render: ({ createdAt }) => formatInstant(createdAt) },
    { key: "lastSeen", header: words.lastSeen, render: ({ lastSeenAt }) => formatInstant(lastSeenAt) },
    {
      key: "action",
      header: words.action,
      render: ({ id, device, current }) =>
        current ? (
          <StatusBadge tone="accent">{words.currentSession}</StatusBadge>
        ) : (
          <Button
            variant="default"
            size="xs"
            aria-label={words.endOf(device)}
            disabled={command.busy}
            onClick={() => void command.run(() => ({ id }))}
          >
            {words.end}
          </Button>
        ),
    },
  ];
  return (
    <>
      <CommandNotice command={command} />
      <DataTable caption={words.sessions} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </>
  );
}
