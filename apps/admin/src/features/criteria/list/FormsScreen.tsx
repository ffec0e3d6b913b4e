import { useQuery } from "@apollo/client/react";
import { Alert, Button, Group } from "@mantine/core";
import { BALLOT_FORMS } from "@sipas/domain/criteria";
import { EmptyState, UiLink } from "@sipas/ui";
import { IconArrowsDiff, IconPlus } from "@tabler/icons-react";
import { useLocation } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { useKeyset } from "../../../lib/keyset.ts";
import { Screen } from "../../../lib/Screen.tsx";
import { freeText, oneOf, useUrlFilters, useUrlState } from "../../../lib/url-state.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { deletedForm } from "../commands/deleted-form.ts";
import { CreateFormDialog } from "../create/CreateFormDialog.tsx";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { FormFilters } from "./FormFilters.tsx";
import { FormTable } from "./FormTable.tsx";
import { BallotFormsDocument } from "./forms.generated.ts";

const words = text.list;
const filterShape = { year: freeText, form: oneOf(BALLOT_FORMS) };
const dialogShape = { dialog: oneOf(["create"]) };

/** The forms of all years, newest first. */
export function FormsScreen() {
  const mayEdit = useCan()("criteria.edit");
  const [filter, setFilter] = useUrlFilters(filterShape);
  const [{ dialog }, open] = useUrlState(dialogShape);
  const { variables, pager } = useKeyset();
  const deleted = deletedForm.read(useLocation().state);
  const year = filter.year !== null && /^\d{4}$/.test(filter.year) ? Number(filter.year) : null;
  const result = useQuery(BallotFormsDocument, {
    variables: { ...variables, year, form: filter.form },
    fetchPolicy: "cache-and-network",
  });
  const create = mayEdit && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      onClick={() => open({ dialog: "create" })}
    >
      {words.create}
    </Button>
  );
  return (
    <Screen
      title={text.title}
      description={text.description}
      actions={
        <Group gap="sm">
          <Button
            component={UiLink}
            href={criteriaUrls.compare()}
            variant="default"
            leftSection={<IconArrowsDiff size={18} aria-hidden="true" />}
          >
            {words.compare}
          </Button>
          {create}
        </Group>
      }
    >
      {deleted !== null && (
        <Alert color="green" role="status">
          {text.delete.done(deleted)}
        </Alert>
      )}
      <FormFilters year={year} form={filter.form} onChange={setFilter} />
      <Loaded result={result} lines={4}>
        {({ ballotForms }, loading) => (
          <FormTable
            forms={ballotForms.edges.map(({ node }) => node)}
            pager={{ ...pager(ballotForms), loading }}
            empty={
              <EmptyState title={words.empty}>{mayEdit ? words.emptyHint : words.emptyHintReader}</EmptyState>
            }
          />
        )}
      </Loaded>
      {mayEdit && dialog === "create" && <CreateFormDialog onClose={() => open({ dialog: null })} />}
    </Screen>
  );
}
