import { formatCount } from "@sipas/domain/kernel";
import { ConfirmDialog } from "@sipas/ui";
import type { Blocker } from "react-router";
import { text } from "../text.vi.ts";

const words = text.leave;

export interface LeaveDialogProps {
  readonly blocker: Blocker;
  readonly unsaved: number;
}

export function LeaveDialog({ blocker, unsaved }: LeaveDialogProps) {
  return (
    <ConfirmDialog
      opened={blocker.state === "blocked"}
      danger
      title={words.title}
      confirmLabel={words.leave}
      cancelLabel={words.stay}
      onCancel={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    >
      {words.body(formatCount(unsaved))}
    </ConfirmDialog>
  );
}
