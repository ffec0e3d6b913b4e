import { ProvisionalBadge, StatusBadge } from "@sipas/ui";
import { text } from "./text.vi.ts";

/** Whether the wordings of a set agree with the printed ballot. */
export function ConfirmationBadge({ provisional }: { readonly provisional: boolean }) {
  return provisional ? (
    <ProvisionalBadge label={text.provisional} />
  ) : (
    <StatusBadge tone="ok">{text.confirmed}</StatusBadge>
  );
}
