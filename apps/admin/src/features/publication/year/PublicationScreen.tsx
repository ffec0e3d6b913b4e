import { PlanChoice } from "../../../lib/plan-choice/PlanChoice.tsx";
import { usePlanChoice } from "../../../lib/plan-choice/use-plan-choice.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import { PublicationYear } from "./PublicationYear.tsx";

export function PublicationScreen() {
  const choice = usePlanChoice();
  return (
    <Screen title={text.title} description={text.description}>
      <PlanChoice choice={choice} plansHref={planUrls.list()}>
        {({ id }) => <PublicationYear key={id} planId={id} />}
      </PlanChoice>
    </Screen>
  );
}
