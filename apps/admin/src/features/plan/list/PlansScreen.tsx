import { useQuery } from "@apollo/client/react";
import { Alert, Button } from "@mantine/core";
import { EmptyState } from "@sipas/ui";
import { IconPlus } from "@tabler/icons-react";
import { useLocation } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { oneOf, useUrlState } from "../../../lib/url-state.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { CreatePlanDialog } from "../create/CreatePlanDialog.tsx";
import { deletedState } from "../delete/deleted-state.ts";
import { text } from "../text.vi.ts";
import { SurveyPlansDocument } from "./plans.generated.ts";
import { PlanTable } from "./PlanTable.tsx";

const words = text.list;
const dialogShape = { dialog: oneOf(["create"]) };

export function PlansScreen() {
  const mayEdit = useCan()("plan.edit");
  const [{ dialog }, open] = useUrlState(dialogShape);
  const { variables, pager } = useKeyset();
  const deleted = deletedState.read(useLocation().state);
  const result = useQuery(SurveyPlansDocument, { variables });
  const create = mayEdit && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      onClick={() => open({ dialog: "create" })}
    >
      {words.create}
    </Button>
  );
  return (
    <Screen title={words.title} description={words.description} actions={create}>
      {deleted !== null && (
        <Alert color="green" role="status">
          {text.delete.done(deleted)}
        </Alert>
      )}
      <Loaded result={result}>
        {({ surveyPlans }, loading) => (
          <PlanTable
            plans={surveyPlans.edges.map(({ node }) => node)}
            pager={{ ...pager(surveyPlans), loading }}
            empty={
              <EmptyState title={words.empty} action={create}>
                {mayEdit ? words.emptyHint : words.emptyHintReader}
              </EmptyState>
            }
          />
        )}
      </Loaded>
      {mayEdit && dialog === "create" && <CreatePlanDialog onClose={() => open({ dialog: null })} />}
    </Screen>
  );
}
