import { Button } from "@mantine/core";
import { text } from "../../text.vi.ts";
import { Dialog, type DialogProps } from "../Dialog/Dialog.tsx";

export type ConfirmDialogProps = Omit<DialogProps, "onClose" | "footer"> & {
  /** Names the deed ("Ban hành kế hoạch"), never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly danger?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { confirmLabel, cancelLabel, onConfirm, onCancel, danger, busy = false, disabled, ...rest } = props;
  return (
    <Dialog
      role="alertdialog"
      onClose={() => {
        if (!busy) onCancel();
      }}
      footer={
        <>
          <Button variant="default" onClick={onCancel} disabled={busy} data-autofocus>
            {cancelLabel ?? text.dialog.cancel}
          </Button>
          <Button
            {...(danger ? { color: "red" } : {})}
            onClick={onConfirm}
            loading={busy}
            disabled={disabled === true}
          >
            {confirmLabel}
          </Button>
        </>
      }
      {...rest}
    />
  );
}
