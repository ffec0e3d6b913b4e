import { formatCount } from "@sipas/domain/kernel";
import { ConfirmDialog } from "@sipas/ui";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { DeleteSampleImportDocument, type SampleImportRowFragment } from "./imports.generated.ts";

export interface DeleteImportDialogProps {
  readonly row: SampleImportRowFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const words = text.imports;

/** Says what goes with the file before it goes. */
export function DeleteImportDialog({ row, onDone, onClose }: DeleteImportDialogProps) {
  const command = useCommand(DeleteSampleImportDocument);
  const remove = async () => {
    const outcome = await command.run((idempotencyKey) => ({
      input: { importId: row.id, idempotencyKey },
    }));
    if (outcome.kind === "done") onDone();
  };
  return (
    <ConfirmDialog
      opened
      danger
      busy={command.busy}
      title={words.deleteTitle(row.fileName)}
      confirmLabel={words.deleteConfirm}
      cancelLabel={words.deleteCancel}
      onCancel={onClose}
      onConfirm={() => void remove()}
    >
      <CommandNotice command={command} />
      <p>{words.deleteLead(formatCount(row.officialUnits + row.reserveUnits))}</p>
    </ConfirmDialog>
  );
}
