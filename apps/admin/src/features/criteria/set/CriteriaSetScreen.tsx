import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { NotFoundState } from "@sipas/ui";
import { IconDownload } from "@tabler/icons-react";
import { useParams } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { ConfirmationBadge } from "../ConfirmationBadge.tsx";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { ContentList } from "./ContentList.tsx";
import { QuestionGroups } from "./QuestionGroups.tsx";
import { CriteriaSetDocument, type CriteriaSetQuery } from "./criteria-set.generated.ts";

type Found = NonNullable<CriteriaSetQuery["criteriaSet"]>;

export function CriteriaSetScreen() {
  const { code = "" } = useParams();
  const result = useQuery(CriteriaSetDocument, { variables: { code } });
  const set = result.data?.criteriaSet;
  return (
    <Screen
      title={titleOf(set)}
      crumbs={[{ label: text.title, href: criteriaUrls.list() }]}
      {...(set
        ? {
            badges: <ConfirmationBadge provisional={set.provisional} />,
            actions: (
              <Button
                component="a"
                href={criteriaUrls.specimen(set.code)}
                download
                variant="default"
                leftSection={<IconDownload size={18} aria-hidden="true" />}
              >
                {text.specimen}
              </Button>
            ),
            description: (
              <>
                <p>{describe(set)}</p>
                {set.provisional && <p>{text.provisionalHint}</p>}
              </>
            ),
          }
        : {})}
    >
      <Loaded result={result}>
        {({ criteriaSet }) =>
          criteriaSet ? (
            <>
              <ContentList contents={criteriaSet.contents} />
              <QuestionGroups questions={criteriaSet.questions} />
            </>
          ) : (
            <NotFoundState title={text.missing} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function titleOf(set: Found | null | undefined): string {
  if (set) return text.setTitle(BALLOT_FORM_LABELS[set.form], set.year);
  return set === null ? text.missing : text.loading;
}

function describe({ serviceMode, contents, criteriaCount, questions }: Found): string {
  const mode = SERVICE_MODE_LABELS[serviceMode].toLocaleLowerCase("vi");
  return text.setDescription(
    mode,
    formatCount(contents.length),
    formatCount(criteriaCount),
    formatCount(questions.length),
  );
}
