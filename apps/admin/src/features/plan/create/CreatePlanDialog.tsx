import { useQuery } from "@apollo/client/react";
import { Dialog } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { PlanYearsDocument } from "./create-plan.generated.ts";
import { CreatePlanForm } from "./CreatePlanForm.tsx";

export function CreatePlanDialog({ onClose }: { readonly onClose: () => void }) {
  const result = useQuery(PlanYearsDocument, { fetchPolicy: "network-only" });
  return (
    <Dialog opened onClose={onClose} title={text.create.title}>
      <Loaded result={result} lines={3}>
        {({ surveyPlans }) => (
          <CreatePlanForm plans={surveyPlans.edges.map(({ node }) => node)} onClose={onClose} />
        )}
      </Loaded>
    </Dialog>
  );
}
