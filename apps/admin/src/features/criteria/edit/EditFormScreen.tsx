import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { NotFoundState, UiLink } from "@sipas/ui";
import { useParams } from "react-router";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Notice } from "../../../lib/Notice.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { SpecimenButton } from "../commands/FormActions.tsx";
import { FormStateBadge } from "../FormStateBadge.tsx";
import { titleOf } from "../form-title.ts";
import { BallotFormDocument } from "../set/form.generated.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { FormEditor } from "./FormEditor.tsx";

/** Always begins with the form as the server has it now. */
export function EditFormScreen() {
  const { code = "" } = useParams();
  const result = useQuery(BallotFormDocument, {
    variables: { code },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const form = result.data?.ballotForm;
  const set = { label: titleOf(form), href: criteriaUrls.set(code) };
  return (
    <Screen
      title={text.edit.title(code)}
      crumbs={[{ label: text.title, href: criteriaUrls.list() }, ...(form ? [set] : [])]}
      {...(form
        ? {
            badges: <FormStateBadge state={form.state} />,
            description: text.saved(form.code, formatInstant(form.updatedAt), form.updatedBy),
            actions: (
              <Group gap="sm">
                <Button component={UiLink} href={criteriaUrls.set(code)} variant="default">
                  {text.edit.read}
                </Button>
                <SpecimenButton code={code} />
              </Group>
            ),
          }
        : {})}
    >
      <Loaded result={result}>
        {({ ballotForm }) => {
          if (!ballotForm) return <NotFoundState title={text.missing} />;
          if (ballotForm.state === "FROZEN") {
            return (
              <Notice color="yellow" role="status">
                {text.edit.frozen}
              </Notice>
            );
          }
          return <FormEditor key={ballotForm.id} form={ballotForm} />;
        }}
      </Loaded>
    </Screen>
  );
}
