import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useCan } from "../../../session/viewer-context.ts";
import { DeletePlan } from "../delete/DeletePlan.tsx";
import { text } from "../text.vi.ts";
import type { PlanDetailFragment } from "./plan-detail.generated.ts";

/** A draft may be deleted by those who edit it; what is read may be printed. */
export function PlanActions({ plan }: { readonly plan: PlanDetailFragment }) {
  const can = useCan();
  if (plan.state === "DRAFT" && can("plan.edit")) return <DeletePlan plan={plan} />;
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
