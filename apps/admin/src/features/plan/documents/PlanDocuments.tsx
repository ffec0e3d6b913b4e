import { Button, Group, Stack } from "@mantine/core";
import { IconFileTypeDocx } from "@tabler/icons-react";
import { Panel } from "../../../lib/Panel.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { planUrls } from "../urls.ts";
import { text } from "./text.vi.ts";

/** The plan as the documents that are signed, to be finished in Word. */
export function PlanDocuments({ plan }: { readonly plan: Pick<PlanDetailFragment, "id" | "state"> }) {
  const documents = [
    { name: "ke-hoach", label: plan.state === "DRAFT" ? text.draftPlan : text.plan },
    { name: "to-trinh", label: text.submission },
    { name: "phu-luc", label: text.annex },
  ] as const;
  return (
    <div className="sipas-screen-only">
      <Panel title={text.title}>
        <Stack gap="sm">
          <p>{text.hint}</p>
          <Group gap="sm">
            {documents.map(({ name, label }) => (
              <Button
                key={name}
                component="a"
                href={planUrls.document(plan.id, name)}
                download
                variant="default"
                leftSection={<IconFileTypeDocx size={18} aria-hidden="true" />}
              >
                {label}
              </Button>
            ))}
          </Group>
        </Stack>
      </Panel>
    </div>
  );
}
