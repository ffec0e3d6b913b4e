import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import type { PlanDetailFragment } from "./plan-detail.generated.ts";

/** What one may do to a plan that is read; the form of a draft has its own buttons. */
export function PlanActions({ plan }: { readonly plan: Pick<PlanDetailFragment, "state"> }) {
  const can = useCan();
  if (plan.state === "DRAFT" && can("plan.edit")) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={18} aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {text.plan.print}
    </Button>
  );
}
