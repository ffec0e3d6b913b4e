import { useQuery } from "@apollo/client/react";
import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { formatCount } from "@sipas/domain/kernel";
import { NotFoundState } from "@sipas/ui";
import { useParams } from "react-router";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { FormActions } from "../commands/FormActions.tsx";
import { ConfirmationBadge } from "../ConfirmationBadge.tsx";
import { FormStateBadge } from "../FormStateBadge.tsx";
import { titleOf } from "../form-title.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { FormRead } from "./FormRead.tsx";
import type { FormDetailFragment } from "./form-detail.generated.ts";
import { BallotFormDocument } from "./form.generated.ts";

export function FormScreen() {
  const { code = "" } = useParams();
  const result = useQuery(BallotFormDocument, { variables: { code }, fetchPolicy: "cache-and-network" });
  const form = result.data?.ballotForm;
  return (
    <Screen
      title={titleOf(form)}
      crumbs={[{ label: text.title, href: criteriaUrls.list() }]}
      {...(form
        ? {
            badges: (
              <>
                <FormStateBadge state={form.state} />
                <ConfirmationBadge provisional={form.provisional} />
              </>
            ),
            actions: <FormActions form={form} />,
            description: (
              <>
                <p>{describe(form)}</p>
                <p>{text.saved(form.code, formatInstant(form.updatedAt), form.updatedBy)}</p>
              </>
            ),
          }
        : {})}
    >
      <Loaded result={result}>
        {({ ballotForm }) =>
          ballotForm ? <FormRead form={ballotForm} /> : <NotFoundState title={text.missing} />
        }
      </Loaded>
    </Screen>
  );
}

function describe({ serviceMode, contents, criteriaCount, questions }: FormDetailFragment): string {
  const mode = SERVICE_MODE_LABELS[serviceMode].toLocaleLowerCase("vi");
  return text.setDescription(
    mode,
    formatCount(contents.length),
    formatCount(criteriaCount),
    formatCount(questions.length),
  );
}
