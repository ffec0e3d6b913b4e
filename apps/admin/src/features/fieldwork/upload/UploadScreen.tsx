import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { UploadSteps } from "./UploadSteps.tsx";

export function UploadScreen() {
  const choice = usePlanChoice();
  return (
    <Screen
      title={text.upload.title}
      crumbs={[{ label: text.title, href: fieldworkUrls.overview(choice.plan?.id) }]}
    >
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {(plan) => <UploadSteps key={plan.id} plan={plan} />}
      </PlanChoice>
    </Screen>
  );
}
