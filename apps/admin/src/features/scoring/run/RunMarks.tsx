import { Alert } from "@mantine/core";
import { StatusBadge } from "@sipas/ui";
import { text } from "../text.vi.ts";
import type { RunHeadFragment } from "./run.generated.ts";

export function RunBadges({ run }: { readonly run: Pick<RunHeadFragment, "provisional" | "synthetic"> }) {
  return (
    <>
      {run.provisional && <StatusBadge tone="warn">{text.provisional}</StatusBadge>}
      {run.synthetic && <StatusBadge tone="warn">{text.synthetic}</StatusBadge>}
    </>
  );
}

export function ProvisionalNotice() {
  return (
    <Alert color="yellow" title={text.run.provisional} component="aside" aria-label={text.run.provisional}>
      {text.run.provisionalHint}
    </Alert>
  );
}
