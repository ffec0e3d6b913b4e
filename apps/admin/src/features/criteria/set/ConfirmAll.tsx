import { Button, Group, Text } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { text } from "../text.vi.ts";
import type { FormDetailFragment } from "./form-detail.generated.ts";
import type { Confirming } from "./use-confirming.ts";

const words = text.confirm;

export interface ConfirmAllProps {
  readonly form: Pick<FormDetailFragment, "unconfirmedItems">;
  readonly confirming: Confirming;
}

/** How much of the form is still provisional, and the way to confirm the rest at once. */
export function ConfirmAll({ form: { unconfirmedItems }, confirming }: ConfirmAllProps) {
  const [asking, setAsking] = useState(false);
  const left = formatCount(unconfirmedItems.length);
  return (
    <div>
      <CommandNotice command={confirming.command} />
      <Group gap="md">
        <Text>{unconfirmedItems.length > 0 ? words.left(left) : words.none}</Text>
        {confirming.may && unconfirmedItems.length > 0 && (
          <Button variant="default" loading={confirming.command.busy} onClick={() => setAsking(true)}>
            {words.all}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking}
        title={words.allTitle(left)}
        confirmLabel={words.all}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          confirming.set(unconfirmedItems, true);
        }}
      >
        {words.allBody}
      </ConfirmDialog>
    </div>
  );
}
