import { useApolloClient } from "@apollo/client/react";
import { Stack, Textarea } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { CloseSampleDocument, type AgencyCountFragment } from "./closing.generated.ts";

export interface CloseDialogProps {
  readonly planId: string;
  readonly year: number;
  /** Agencies whose official list is short of its quota: each needs a reason. */
  readonly short: readonly AgencyCountFragment[];
  readonly onClose: () => void;
}

const words = text.closing.dialog;

/** Says what closing does, and asks why where there are fewer units than allotted. */
export function CloseDialog({ planId, year, short, onClose }: CloseDialogProps) {
  const client = useApolloClient();
  const command = useCommand(CloseSampleDocument);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const close = async () => {
    const shortfalls = short.map(({ agencyCode }) => ({ agencyCode, reason: reasons[agencyCode] ?? "" }));
    const outcome = await command.run((idempotencyKey) => ({
      input: { planId, shortfalls, idempotencyKey },
    }));
    if (outcome.kind !== "done") return;
    onClose();
    await client.refetchQueries({ include: ["SampleClosing"] });
  };
  return (
    <ConfirmDialog
      opened
      busy={command.busy}
      disabled={short.some(({ agencyCode }) => !reasons[agencyCode]?.trim())}
      title={words.title(year)}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onCancel={onClose}
      onConfirm={() => void close()}
    >
      <Stack gap="sm">
        <CommandNotice command={command} />
        {short.map(({ agencyCode, official, planAgency: { agency, quota } }) => (
          <Textarea
            key={agencyCode}
            label={words.reasonOf(agency.name)}
            description={words.reasonHint(formatCount(official), formatCount(quota.official ?? 0))}
            withAsterisk
            autosize
            minRows={2}
            value={reasons[agencyCode] ?? ""}
            error={problemAt(command.problems, `shortfalls.${agencyCode}.reason`)}
            onChange={(event) => setReasons({ ...reasons, [agencyCode]: event.currentTarget.value })}
          />
        ))}
      </Stack>
      <p>{words.lead}</p>
      <ul>
        {words.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
