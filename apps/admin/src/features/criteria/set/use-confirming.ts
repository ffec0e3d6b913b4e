import { useMemo } from "react";
import { useCommand, type Command } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { ConfirmFormItemsDocument } from "../commands/form-commands.generated.ts";
import type { FormDetailFragment } from "./form-detail.generated.ts";

type Confirmation = FormDetailFragment["confirmations"][number];

export interface Confirming {
  readonly may: boolean;
  readonly of: (item: string) => Confirmation | undefined;
  readonly set: (items: readonly string[], confirmed: boolean) => void;
  readonly command: Pick<Command<object, object>, "busy" | "phase" | "problems" | "fault">;
}

/** Who compared what of a form with the printed ballot, and the way to say so or take it back. */
export function useConfirming({ id, version, confirmations }: FormDetailFragment): Confirming {
  const may = useCan()("criteria.confirm");
  const command = useCommand(ConfirmFormItemsDocument);
  const byItem = useMemo(
    () => new Map(confirmations.map((confirmation) => [confirmation.item, confirmation])),
    [confirmations],
  );
  return {
    may,
    of: (item) => byItem.get(item),
    set(items, confirmed) {
      if (command.busy) return;
      void command.run((idempotencyKey) => ({
        input: { id, version, items: [...items], confirmed, idempotencyKey },
      }));
    },
    command,
  };
}
